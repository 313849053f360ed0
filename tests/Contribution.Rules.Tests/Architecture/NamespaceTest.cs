using static Contribution.Rules.Tests.Architecture.SourceCode;

namespace Contribution.Rules.Tests.Architecture;

/// <summary>
/// A first program names one namespace, or two with JSON. Whatever is not public is in the namespace of its folder.
/// </summary>
public sealed class NamespaceTest
{
    /// <summary>The folders below which types are in the root namespace, or in that of JSON.</summary>
    private static readonly string[] PublicBelow =
    [
        "Contributions",
        "Evaluation",
        "Explaining",
        "Facts",
        "Faults",
        "Json",
        "Numbers",
        "Proof",
        "Requests",
        "Results",
        "RuleSets",
        "Terms",
    ];

    /// <summary>Every file of the library that is in a folder: its folders, its namespace, its code.</summary>
    private static readonly (string[] Folders, string Namespace, string Code)[] Files =
    [
        .. CodeIn(Library)
            .Select(file => (FoldersOf(file.Key), NamespaceOf(file.Value), file.Value))
            .Where(file => file.Item1.Length > 0),
    ];

    private static IEnumerable<(string[] Folders, string Namespace, string Code)> Elsewhere =>
        Files.Where(file => file.Namespace != $"{RootNamespace}.{string.Join('.', file.Folders)}");

    [Fact]
    public void Types_outside_the_namespace_of_their_folder_are_public_and_in_the_root_or_in_that_of_JSON() =>
        Elsewhere
            .Where(file => file.Namespace is not (RootNamespace or JsonNamespace) || !DeclaresPublicType(file.Code))
            .Should()
            .BeEmpty();

    [Fact]
    public void Public_types_are_in_the_root_or_in_that_of_JSON() =>
        Files
            .Where(file => DeclaresPublicType(file.Code) && file.Namespace is not (RootNamespace or JsonNamespace))
            .Should()
            .BeEmpty();

    [Fact]
    public void Folders_with_types_outside_their_namespace_are_listed() =>
        Elsewhere.Select(file => file.Folders[0]).Distinct().Should().BeEquivalentTo(PublicBelow);
}
