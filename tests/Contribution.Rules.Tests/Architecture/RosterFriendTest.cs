using System.Text.RegularExpressions;
using static Contribution.Rules.Tests.Architecture.SourceCode;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>
/// The internals of this library that the library of rosters uses; <c>docs/architecture.md</c> says why. A namespace that is no
/// longer used leaves the lists; none is added to them.
/// </summary>
public sealed partial class RosterFriendTest
{
    private static readonly string[] Namespaces =
    [
        "Contributions.Amounts",
        "Contributions.Checks",
        "Contributions.Computing",
        "Evaluation.Batches",
        "Evaluation.Requests",
        "Evaluation.Sums",
        "Explaining",
        "FactTables",
        "Faults",
        "Json",
        "Numbers",
        "Requests",
        "RuleSets",
        "RuleSets.Figures",
        "RuleSets.Files",
        "RuleSets.Provisions",
        "RuleSets.Rates",
        "Terms",
    ];

    /// <summary>Types in the root of the library.</summary>
    private static readonly string[] Types = ["CheckedQuestion"];

    private static readonly Dictionary<string, string>.ValueCollection Code = CodeIn(
        Path.Combine(SourceRoot, "Contribution.Rules.Rosters")
    ).Values;

    [Fact]
    public void Rosters_use_only_the_listed_internal_namespaces_of_the_library() =>
        Code.SelectMany(text => UsedNamespace().Matches(text))
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .Should()
            .BeEquivalentTo(Namespaces);

    [Fact]
    public void Rosters_use_only_the_listed_internal_types_in_the_root_of_the_library() =>
        CodeIn(Library)
            .Where(file => FoldersOf(file.Key).Length == 0 && !DeclaresPublicType(file.Value))
            .SelectMany(file => DeclaredIn(file.Value))
            .Where(type => Code.Any(text => Regex.IsMatch(text, $@"\b{type}\b")))
            .Should()
            .BeEquivalentTo(Types);

    [GeneratedRegex(@"\bContribution\.Rules\.(?!Rosters\b)(?<name>[\w.]+)")]
    private static partial Regex UsedNamespace();
}
