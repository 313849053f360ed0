namespace Contribution.Rules.Tests.Evaluation;

/// <summary>辽社险函[2006]89号, pension, as plain branches, without rules; what the rule file is held against.</summary>
internal sealed class LiaoningByHand
{
    private const string NoWage = "referenceWages.city";

    private readonly long? _wage;
    private readonly int _tenths;
    private readonly List<string> _findings = [];
    private long? _sum = 0;

    public LiaoningByHand(BasesRequest request)
    {
        _tenths = request.ContributionYear - 2000;
        _wage = request.ReferenceWages?.City is ReferenceWage wage
            ? (long)(wage.Yuan * (wage.IsAnnual ? 100 : 1200))
            : null;
        for (int place = 0; place < request.Persons.Length; place++)
        {
            PersonFacts person = request.Persons[place];
            HandAnswer answer = Person(person, request.Employer?.Kind);
            _sum += answer.Fen;
            Lines.Add(answer.Line(person.Id));
            bool lowered = person.Category != PersonCategory.Employee && person.Hardship && answer.Fen is not null;
            _findings.AddRange(lowered && _tenths < 10 ? [$"provincial-hardship-share /persons/{place}"] : []);
        }

        if (request.Employer is EmployerFacts employer)
        {
            Lines.Insert(0, Employer(employer).Line(employer.Id));
        }

        bool provinceOnly = _wage is null && request.ReferenceWages?.Province is not null;
        Lines.AddRange(provinceOnly ? ["other-reference-wage /referenceWages/province"] : []);
        Lines.AddRange(_findings);
    }

    /// <summary>The answers, the employer's first, then the findings.</summary>
    public List<string> Lines { get; } = [];

    private HandAnswer Person(PersonFacts person, EmployerKind? kind) =>
        person.Category != PersonCategory.Employee ? SelfEmployed(person)
        : kind == EmployerKind.Enterprise ? Employee(person)
        : person.LastMonthBasicWage is decimal basic ? Determined((long)(basic * 100m), "organ-basic-wage", "二(三)")
        : HandAnswer.Undetermined("lastMonthBasicWage");

    private HandAnswer Employee(PersonFacts person)
    {
        long? own = (long?)(person.PriorYearMonthlyWage * 100m);
        if (_wage is not long wage)
        {
            return HandAnswer.Undetermined(NoWage, own is null ? "priorYearMonthlyWage" : null);
        }

        return (own ?? person.FirstMonthWage) is not null ? HandAnswer.WithinBounds(person, wage, "二(一)")
            : person.WageUndeterminable ? Determined(HandAnswer.HalfUp(wage, 12), "undeterminable-wage", "二(一)")
            : HandAnswer.Undetermined("priorYearMonthlyWage");
    }

    private HandAnswer SelfEmployed(PersonFacts person)
    {
        if (_wage is not long wage)
        {
            return HandAnswer.Undetermined(NoWage);
        }

        long reference = HandAnswer.HalfUp(wage, 12);
        long? declared = (long?)(person.DeclaredBase * 100m);
        // A tenth of the wage is wage / 120 fen.
        return !person.Hardship ? Determined(reference, "self-employed", "二(二)")
            : declared is null || declared * 120 < _tenths * wage
                ? Determined(HandAnswer.HalfUp(_tenths * wage, 120), "hardship", "二(二)")
            : declared * 12 > wage ? Determined(reference, "hardship-declared-above", "二(二)")
            : Determined(declared.Value, "hardship-declared", "二(二)");
    }

    private HandAnswer Employer(EmployerFacts employer) =>
        employer.Kind switch
        {
            EmployerKind.SoleProprietor => new HandAnswer("NotApplicable", null, "sole-proprietor", null),
            EmployerKind.Enterprise => employer.LastMonthTotalWages is decimal total
                ? Determined((long)(total * 100m), "own-total", "二(一)")
                : HandAnswer.Undetermined("lastMonthTotalWages"),
            _ => _sum is long sum
                ? Determined(sum, "organ-sum", "二(三)")
                : HandAnswer.Undetermined("persons.individualBases"),
        };

    private static HandAnswer Determined(long fen, string rule, string article) =>
        new("Determined", fen, rule, article);
}
