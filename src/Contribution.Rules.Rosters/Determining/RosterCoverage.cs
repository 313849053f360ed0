using Contribution.Rules.Facts;
using Contribution.Rules.Json;
using Contribution.Rules.Language;
using Contribution.Rules.RuleSets;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Determining;

/// <summary>
/// Tells who a circular does not cover. A request with such a person is invalid as a whole; on a roster of many
/// only that row is rejected.
/// </summary>
internal sealed class RosterCoverage
{
    private readonly RuleSet _set;
    private readonly bool _needsEmployer;

    /// <summary>Of the persons and employers of a rule set.</summary>
    public RosterCoverage(RuleSet set)
    {
        _set = set;
        _needsEmployer = set.Covers.Pairs is { } pairs ? pairs.All(pair => pair.Kind is not null) : set.ReadsEmployer;
    }

    /// <summary>Whether a rule reads a fact of an employer.</summary>
    /// <param name="fact">The fact's JSON name.</param>
    public bool Reads(string fact) =>
        Enum.GetValues<BaseKind>()
            .SelectMany(kind => _set.For(kind).Rules)
            .SelectMany(rule => new[] { rule.When.Root, rule.Base?.Root, rule.ExemptWage?.Root }.OfType<Node>())
            .SelectMany(root => root.Facts())
            .Any(symbol => symbol.Name == "employer." + fact);

    /// <summary>Why an employer is outside the circular; null where it is not.</summary>
    public Wording? Of(EmployerFacts employer) =>
        _set.Covers.Kinds.Contains(employer.Kind)
            ? null
            : Outside("单位类型", "kind", _set.Covers.Kinds.Select(ChoiceNames.Of));

    /// <summary>The column that puts a person outside the circular, and why; null where none does.</summary>
    /// <param name="person">The person.</param>
    /// <param name="kind">The kind of the employer; null is no employer.</param>
    public (string Column, Wording Reason)? Of(PersonFacts person, EmployerKind? kind) =>
        Covers(person.Category, kind) ? null
        : NeedsEmployer(kind)
            ? ("employerId", new Wording("按该政策核定需要单位", "the circular's rules need the person's employer"))
        : (
            "category",
            Outside(
                $"人员类别（单位类型 {Name(kind)}）",
                $"category (employer of kind {Name(kind)})",
                Categories(kind).Select(ChoiceNames.Of)
            )
        );

    /// <summary>Whether the circular speaks of a category with a kind of employer; null is no employer.</summary>
    public bool Covers(PersonCategory category, EmployerKind? kind) =>
        !NeedsEmployer(kind) && (_set.Covers.CategoriesWith(kind) & (1u << (int)category)) != 0;

    private bool NeedsEmployer(EmployerKind? kind) => kind is null && _needsEmployer;

    private IEnumerable<PersonCategory> Categories(EmployerKind? kind) =>
        Enum.GetValues<PersonCategory>().Where(category => Covers(category, kind));

    private static string Name(EmployerKind? kind) =>
        kind is EmployerKind known ? ChoiceNames.Of(known) : Vocabulary.NoEmployer;

    private Wording Outside(string zh, string en, IEnumerable<string> covered)
    {
        string names = string.Join(", ", covered);
        string document = _set.Source.Document;
        return new Wording(
            $"{document} 不涉及此{zh}；可为 {names}",
            $"{document} does not speak of this {en}; it covers {names}"
        );
    }
}
