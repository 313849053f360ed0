using Contribution.Rules.Faults;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Questions;

/// <summary>
/// Finds persons whom a circular, or one of the circulars of several insurances, does not cover. A request with such a person is
/// invalid as a whole; on a roster of many only that row is rejected.
/// </summary>
internal sealed class RosterCoverage
{
    private readonly RuleSet[] _sets;

    /// <summary>Combines the coverage of rule sets.</summary>
    public RosterCoverage(params RuleSet[] sets)
    {
        _sets = sets;
        Table = sets.Select(set => set.Coverage).Aggregate((all, next) => all.Intersect(next));
    }

    /// <summary>The persons and employers that all of the rule sets cover.</summary>
    public CoverageTable Table { get; }

    /// <summary>Whether a rule reads a fact of an employer.</summary>
    /// <param name="fact">The fact's JSON name.</param>
    public bool Reads(string fact) =>
        Array.Exists(_sets, set => set.Expressions.Any(expression => expression.Facts.Contains("employer." + fact)));

    /// <summary>Why an employer is outside the circular; null where it is not.</summary>
    public Wording? Check(EmployerFacts employer) =>
        Array.Find(_sets, set => !set.Coverage.HasKind(employer.Kind)) is RuleSet set
            ? Outside(set, "单位类型", "kind", set.Covers.Kinds)
            : null;

    /// <summary>The column that puts a person outside the circular, and why; null where none does.</summary>
    /// <param name="person">The person.</param>
    /// <param name="kind">The kind of the employer; null is no employer.</param>
    public (string Column, Wording Reason)? Check(PersonFacts person, EmployerKind? kind) =>
        Array.Find(_sets, set => !set.IsCovered(kind, person.Category)) is RuleSet set ? Outside(set, kind) : null;

    private static (string Column, Wording Reason) Outside(RuleSet set, EmployerKind? kind) =>
        kind is null && set.NeedsEmployer
            ? ("employerId", new Wording("按该政策核定，须填写单位编号", "the circular's rules need the employer's id"))
            : (
                "category",
                Outside(
                    set,
                    kind is EmployerKind known
                        ? $"人员类别（单位类型：{Glossary.Name(known).Zh}）"
                        : "人员类别（无单位）",
                    kind is EmployerKind one
                        ? $"category (employer of kind: {Glossary.Name(one).En})"
                        : "category (no employer)",
                    Enum.GetValues<PersonCategory>().Where(category => set.IsCovered(kind, category))
                )
            );

    private static Wording Outside<T>(RuleSet set, string zh, string en, IEnumerable<T> covered)
        where T : struct, Enum
    {
        Wording words = NamedChoices.Join(covered.Select(Glossary.Name));
        return new Wording(
            $"{(set.Source.IsOnFile ? set.Source.Document : "规则集")}不适用于该{zh}；适用于{words.Zh}",
            $"{(set.Source.IsOnFile ? set.Source.Document : "the rule set")} does not cover this {en}; it covers {words.En}"
        );
    }
}
