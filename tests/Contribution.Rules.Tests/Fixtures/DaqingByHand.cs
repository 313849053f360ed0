namespace Contribution.Rules.Tests.Fixtures;

/// <summary>庆社险函〔2011〕3号 as plain branches, without rules; what the rule file is held against.</summary>
internal sealed class DaqingByHand
{
    private readonly long? _wage;
    private readonly List<string> _ofPersons = [];
    private long? _sum = 0;
    private long? _exempt = 0;
    private long? _outside = 0;
    private bool _provisional;

    public DaqingByHand(BasesRequest request)
    {
        // In 1/1200 yuan, in which a twelfth of a fen is whole.
        _wage = request.ReferenceWages?.Province is ReferenceWage wage
            ? (long)(wage.Yuan * (wage.IsAnnual ? 100 : 1200))
            : null;
        for (int place = 0; place < request.Persons.Length; place++)
        {
            Add(request.Persons[place], $"/persons/{place}");
        }

        List<string> ofEmployer = [];
        if (request.Employer is EmployerFacts employer)
        {
            HandAnswer answer = Employer(employer).TruedUp(employer.ProvisionalBase, employer.ProvisionalMonths);
            Lines.Insert(0, answer.Line(employer.Id));
            ofEmployer = [.. Findings(employer, answer)];
        }

        bool cityOnly = _wage is null && request.ReferenceWages?.City is not null;
        Lines.AddRange(cityOnly ? ["other-reference-wage /referenceWages/city"] : []);
        Lines.AddRange(ofEmployer.Concat(_ofPersons));
    }

    /// <summary>The answers, the employer's first, then the findings.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The W for which W + Xo is S + X.</summary>
    public static decimal? TotalThatEqualsTheSum(BasesRequest request)
    {
        DaqingByHand hand = new(request with { Employer = null });
        return (hand._sum + hand._exempt - hand._outside) / 100m;
    }

    private void Add(PersonFacts person, string path)
    {
        bool exempt = person.Category is PersonCategory.RehiredRetiree or PersonCategory.InsuredElsewhere;
        if (exempt && person.ExemptionProof)
        {
            long? fen = Fen(person.PriorYearMonthlyWage);
            _exempt += fen;
            _outside += person.WageInEmployerTotal ? 0 : fen;
            Lines.Add(new HandAnswer("NotInsured", null, "not-insured", "四.4").Line(person.Id));
            _ofPersons.AddRange(fen is null ? ["exempt-wage-unknown " + path] : []);
            return;
        }

        HandAnswer answer = Person(person).TruedUp(person.ProvisionalBase, person.ProvisionalMonths);
        _sum += answer.Fen;
        _provisional |= answer.Status == "Provisional";
        Lines.Add(answer.Line(person.Id));
        bool corrected = person.Correction == Correction.InYear && answer.Status == "Determined";
        _ofPersons.AddRange(corrected ? ["corrected-in-year " + path] : []);
        _ofPersons.AddRange(exempt ? ["exempt-without-proof " + path] : []);
        _ofPersons.AddRange(answer.Adjustment < 0 ? ["negative-true-up " + path] : []);
    }

    private HandAnswer Person(PersonFacts person)
    {
        bool known = person.PriorYearMonthlyWage is not null && _wage is not null;
        if (person.DeterminedBase is not null)
        {
            if (person.Correction == Correction.CrossYear)
            {
                return new HandAnswer("Unchanged", Fen(person.DeterminedBase), "cross-year-refusal", "四.2");
            }

            if (person.Correction == Correction.None || !known)
            {
                return new HandAnswer("Unchanged", Fen(person.DeterminedBase), "in-year-freeze", "四.2");
            }
        }

        if (_wage is long wage && (person.PriorYearMonthlyWage ?? person.FirstMonthWage) is not null)
        {
            return HandAnswer.WithinBounds(person, wage, "二(二)");
        }

        return person.PreviousYearBase is not null
            ? new HandAnswer("Provisional", Fen(person.PreviousYearBase), "carry-over", "四.3")
            : HandAnswer.Undetermined(
                _wage is null ? "referenceWages.province" : null,
                person.PriorYearMonthlyWage is null ? "priorYearMonthlyWage" : null,
                "previousYearBase"
            );
    }

    private HandAnswer Employer(EmployerFacts employer)
    {
        bool enterprise = employer.Kind == EmployerKind.Enterprise;
        if (employer.DeterminedBase is not null && (!enterprise || employer.Restructuring == Restructuring.None))
        {
            return new HandAnswer("Unchanged", Fen(employer.DeterminedBase), "freeze", "四.1");
        }

        string? noSum = _sum is null ? "persons.individualBases" : null;
        string? noExempt = _exempt is null ? "persons.exemptWages" : null;
        bool personsKnown = noSum is null && noExempt is null;
        if (!enterprise)
        {
            return personsKnown ? OfPersons(_sum + _exempt, "organ-sum") : HandAnswer.Undetermined(noSum, noExempt);
        }

        long? total = Fen(employer.PriorYearMonthlyTotalWages);
        if (_wage is not null && total is not null && employer.MaterialsComplete)
        {
            return !personsKnown ? HandAnswer.Undetermined(noSum, noExempt)
                : total + _outside < _sum + _exempt ? OfPersons(_sum + _exempt, "sum")
                : new HandAnswer(Certain, total + _outside, "own-total", "二(一)");
        }

        if (employer.PreviousYearBase is not null)
        {
            return new HandAnswer("Provisional", Fen(employer.PreviousYearBase), "carry-over", "四.3");
        }

        // Without the materials only last year's base could help.
        bool complete = employer.MaterialsComplete;
        return HandAnswer.Undetermined(
            _wage is null && complete ? "referenceWages.province" : null,
            complete ? noSum : null,
            complete ? noExempt : null,
            total is null && complete ? "priorYearMonthlyTotalWages" : null,
            "previousYearBase"
        );
    }

    private string Certain => _provisional ? "Provisional" : "Determined";

    private HandAnswer OfPersons(long? fen, string rule) =>
        _exempt > 0
            ? new HandAnswer(Certain, fen, rule + "-with-exempt", "二(一)、四.4")
            : new HandAnswer(Certain, fen, rule, "二(一)");

    private IEnumerable<string> Findings(EmployerFacts employer, HandAnswer answer)
    {
        if (answer.Adjustment < 0)
        {
            yield return "employer-negative-true-up /employer";
        }

        if (answer.Status == "Unchanged" && answer.Fen < _sum + _exempt)
        {
            yield return "frozen-below-sum /employer";
        }

        bool restructured = employer.DeterminedBase is not null && employer.Restructuring != Restructuring.None;
        if (restructured && employer.Kind == EmployerKind.Enterprise)
        {
            yield return "restructured /employer";
        }
    }

    private static long? Fen(decimal? yuan) => (long?)(yuan * 100m);
}
