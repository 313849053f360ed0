using System.Collections.Immutable;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Input.Csv;
using Contribution.Rules.Rosters.Input.Months;
using Contribution.Rules.Rosters.Input.Reading.Ids;
using Contribution.Rules.Rosters.Input.Rows;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Commands.Audit;

/// <summary>Audits one employer after another.</summary>
internal sealed class EmployerAudit(
    IContributionRules rules,
    RosterQuestion question,
    InsuredIndex? insured,
    LikelyPairs pairs,
    MonthSpan period
)
{
    private const string FiledBase = "filedBase";

    private static readonly Wording MayBeOther = new(
        "参保名册中此编号的姓名或公民身份号码与人员表不同，可能不是此人；请改正后重新稽核",
        "the list of the insured has another name or identity number with this number; it may be another person; correct it and audit again"
    );

    private readonly MonthSpan _inForce = question.MonthsInForce(rules);

    /// <summary>Audits an employer and its persons.</summary>
    public AuditedEmployer Audit(EmployerBases bases)
    {
        AuditedEmployer audited = new()
        {
            Id = bases.Employer?.Facts.Id,
            Row = bases.Employer,
            Persons = [],
        };
        if (bases.Outcome is not Outcome<BasesResult>.Computed { Result: var result })
        {
            ImmutableArray<Wording> why = OutcomeFaults.Describe(bases);
            return audited with
            {
                Persons = [.. bases.Persons.Select(person => Unknown(person, why))],
                Reasons = why,
                IsNotCovered = bases.Outcome is Outcome<BasesResult>.NotCovered,
            };
        }

        MissingFactFinder missing = new(rules, question, bases);
        AuditedEmployer withPersons = audited with
        {
            Persons = [.. bases.Persons.Select((person, index) => Person(person, index, result, missing))],
            Findings = QuestionFindings.Describe(bases.Outcome),
            Trust = [.. QuestionFindings.OfTrust(result)],
        };
        return result.Employer is ContributionBase own
            ? WithOwn(withPersons, bases.Employer!, own, result, missing)
            : withPersons;
    }

    private AuditedPerson Person(PersonRow person, int index, BasesResult result, MissingFactFinder missing)
    {
        ContributionBase answer = result.Persons[index];
        InsuredRow? row = insured?.Find(person);
        List<UnreadCell> cells = [];
        (MonthSpans? Spans, int Count) months =
            GivenMonths.Together(person.Rows.Select(spell => GivenMonths.Read(spell.Other, period, _inForce, cells)))
            ?? (
                row is null
                    ? null
                    : GivenMonths.Together(
                        row.Rows.Select(spell => GivenMonths.ReadInsured(spell.Other, period, _inForce, cells))
                    )
            )
            ?? (MonthSpans.Merge(period), period.Count);
        List<Wording> unread = [.. cells.Select(cell => cell.Sentence)];
        InsuredStanding standing =
            insured is null ? InsuredStanding.Unknown
            : row is not null ? InsuredStanding.Insured
            : pairs.Counterpart(person) is not null || insured.MayHide(person) ? InsuredStanding.Unreadable
            : InsuredStanding.NotInsured;
        decimal? filed = person.Facts.FiledBase ?? row?.FiledBase;
        FiledComparison compared = FiledComparison.Compare(answer, filed, standing, months.Count);
        if (
            standing == InsuredStanding.Unreadable
            && compared.Class is not (AuditClass.OutsidePeriod or AuditClass.NoBase)
        )
        {
            if (pairs.Counterpart(person) is Wording probably)
            {
                unread.Add(probably);
            }
            else if (compared.Class == AuditClass.NotAuditable)
            {
                unread.Add(RosterAudit.UnreadRows);
            }
        }

        // A dash as the filed base may mean that nothing was filed, or that the filed base was not recorded.
        if (
            compared.Class == AuditClass.Unreported
            && filed is null
            && person.DashAmounts?.Facts.Contains(FiledBase) == true
        )
        {
            unread.Add(DashAmount.Reason);
        }

        if (person.IsContradicted)
        {
            unread.Add(PersonRow.Contradicted);
        }

        if (row?.IsContradicted == true)
        {
            unread.Add(RosterAudit.Contradicted);
        }

        if (row is not null && OtherPerson.MayBe(person.Facts, row.IdNumber, row.Name))
        {
            unread.Add(MayBeOther);
        }

        ImmutableArray<string> facts = missing.FindForPerson(answer, index);
        bool noFiling = facts.IsEmpty && filed is null && standing == InsuredStanding.Insured;
        return new AuditedPerson
        {
            Id = person.Facts.Id,
            EmployerId = person.EmployerId,
            Listed = person,
            Insured = row,
            Comparison = unread.Count == 0 ? compared : Open(compared),
            Months = months.Spans,
            Status = answer.Status,
            Basis = Citation.Find(rules, result, BaseKind.IndividualBase, answer),
            Missing = noFiling && compared.Class == AuditClass.NotAuditable ? [FiledBase] : facts,
            Reasons = [.. unread],
        };
    }

    private AuditedEmployer WithOwn(
        AuditedEmployer audited,
        EmployerRow employer,
        ContributionBase own,
        BasesResult result,
        MissingFactFinder missing
    )
    {
        List<UnreadCell> unread = [];
        decimal? filed = OtherColumns.Money(employer.Other, FiledBase, unread);
        FiledComparison? compared =
            filed is null && unread.Count == 0
                ? null
                : FiledComparison.Compare(own, filed, InsuredStanding.Unknown, period.Count);
        return audited with
        {
            Own = unread.Count == 0 ? compared : Open(compared!),
            Status = own.Status,
            Basis = Citation.Find(rules, result, BaseKind.EmployerBase, own),
            Missing = compared is null ? [] : missing.FindForEmployer(own),
            Reasons = [.. unread.Select(cell => cell.Sentence)],
        };
    }

    /// <summary>Leaves a comparison open while a column cannot be read.</summary>
    private static FiledComparison Open(FiledComparison compared) =>
        compared with
        {
            Class = AuditClass.NotAuditable,
            Monthly = null,
        };

    private AuditedPerson Unknown(PersonRow person, ImmutableArray<Wording> why) =>
        new()
        {
            Id = person.Facts.Id,
            EmployerId = person.EmployerId,
            Listed = person,
            Insured = insured?.Find(person),
            Comparison = new FiledComparison(
                AuditClass.NotAuditable,
                person.Facts.FiledBase,
                Determined: null,
                Monthly: null,
                period.Count
            ),
            Months = MonthSpans.Merge(period),
            Reasons = why,
        };
}
