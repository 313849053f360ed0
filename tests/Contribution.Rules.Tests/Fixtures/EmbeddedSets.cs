namespace Contribution.Rules.Tests.Fixtures;

/// <summary>The rule sets that come with the library, by the text of their id: <c>230600/pension/2011</c>.</summary>
internal static class EmbeddedSets
{
    private static readonly Dictionary<string, RuleSetId> Known = RuleSetCatalogue.Embedded.Ids.ToDictionary(id =>
        id.ToString()
    );

    private static readonly Lazy<string[]> FirstOfEachShape = new(() =>
        [.. RuleSetCatalogue.Embedded.Ids.Select(id => id.ToString()).DistinctBy(id => RuleShape.Of(Of(id)))]
    );

    /// <summary>All, or those of the places in the variable PLACES, as mutation testing runs a test for each mutant.</summary>
    public static TheoryData<string> Ids => [.. Known.Keys.Where(id => Places is null || Places.Contains(id[..6]))];

    private static string[]? Places { get; } = Environment.GetEnvironmentVariable("PLACES")?.Split(',');

    /// <summary>One rule set of each shape: for tests that take long, and that figures and documents are nothing to.</summary>
    public static TheoryData<string> Shapes => [.. FirstOfEachShape.Value];

    /// <summary>Whether it is the one of its shape.</summary>
    public static bool IsFirstOfItsShape(string id) => FirstOfEachShape.Value.Contains(id);

    public static RuleSet Of(string id) => RuleSetCatalogue.Embedded.Get(Known[id])!;
}
