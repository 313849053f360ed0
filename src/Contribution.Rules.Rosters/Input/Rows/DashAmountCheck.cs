using System.Collections.Immutable;
using Contribution.Rules.FactTables;
using Contribution.Rules.Rosters.Questions;
using Contribution.Rules.RuleSets;

namespace Contribution.Rules.Rosters.Input.Rows;

/// <summary>
/// Determines whether a dash in place of an amount matters: the person is determined with the amount not
/// known and with zero, and only where both give the same result the dash is no fault.
/// </summary>
/// <param name="rules">The rule sets.</param>
/// <param name="questions">The questions: a dash that matters for one of them matters.</param>
internal sealed class DashAmountCheck(IContributionRules rules, params DashQuestion[] questions)
{
    // Each dash doubles the cases.
    private const int MostDashes = 4;

    /// <summary>Judges dashes by the facts as listed.</summary>
    public DashAmountCheck(IContributionRules rules, params RosterQuestion[] questions)
        : this(rules, [.. questions.Select(question => new DashQuestion(question))]) { }

    /// <summary>The rule sets.</summary>
    public IContributionRules Rules => rules;

    /// <summary>The questions.</summary>
    public ImmutableArray<DashQuestion> Questions { get; } = [.. questions];

    /// <summary>The coverage of the rule sets that answer; null where none does.</summary>
    public RosterCoverage? Coverage
    {
        get => field ??= FindCoverage();
        init;
    }

    /// <summary>The rejected row that a person is; null where no dash matters.</summary>
    /// <param name="check">Finds the dashes that matter; null is all.</param>
    /// <param name="row">The person.</param>
    /// <param name="employers">The employers; null is not known.</param>
    public static RejectedRow? Rejected(DashAmountCheck? check, PersonRow row, IEmployers? employers)
    {
        if (row.DashAmounts is not DashAmounts dashes)
        {
            return null;
        }

        EmployerFacts? employer = row.EmployerId is string id ? employers?.FactsOf(id) : null;
        return check?.Matters(row, dashes.Facts, employer) != false ? dashes.Rejected : null;
    }

    private RosterCoverage? FindCoverage() =>
        Questions.Select(asked => asked.Question.FindRuleSet(rules)).OfType<RuleSet>().ToArray() is { Length: > 0 } sets
            ? new RosterCoverage(sets)
            : null;

    private bool Matters(PersonRow row, ImmutableArray<string> dashes, EmployerFacts? employer) =>
        dashes.Length > MostDashes
        || Array.Exists(
            questions,
            asked => Matters(asked, row, dashes, employer is null ? null : asked.Employer(employer))
        );

    private bool Matters(DashQuestion asked, PersonRow row, ImmutableArray<string> dashes, EmployerFacts? employer)
    {
        RosterQuestion question = asked.Question;
        ContributionBase? unknown = Base(question, asked.Person(row), employer);
        return unknown is null
            || Enumerable
                .Range(1, (1 << dashes.Length) - 1)
                .Select(zeros => dashes.Where((_, place) => ((zeros >> place) & 1) != 0).Aggregate(row.Facts, WithZero))
                .Select(variant => asked.Person(new PersonRow(row) { Facts = variant }))
                .Any(variant => !unknown.Equals(Base(question, variant, employer)))
            || dashes.Any(dash => IsExemptWage(question, dash, unknown.Rule));
    }

    private static PersonFacts WithZero(PersonFacts person, string fact) =>
        ((ValueFact<PersonFacts>)PersonFactTable.Values.Single(value => value.Name == fact)).With(person, 0m);

    private ContributionBase? Base(RosterQuestion question, PersonFacts person, EmployerFacts? employer) =>
        rules.ComputeBases(question.ToRequest(employer, [person])) is Outcome<BasesResult>.Computed computed
            ? computed.Result.Persons[0]
            : null;

    /// <summary>Whether a fact goes into the employer's total, though the person has no base.</summary>
    private bool IsExemptWage(RosterQuestion question, string fact, string? rule) =>
        question
            .FindRuleSet(rules)
            ?.For(BaseKind.IndividualBase)
            .Find(rule)
            ?.ExemptWage?.Root.Facts()
            .Any(symbol => symbol.Name == "person." + fact)
        ?? false;
}
