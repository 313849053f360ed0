using System.Collections.Immutable;
using System.Text;
using Contribution.Rules.Authoring.Drafting;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Catalogue;
using Contribution.Rules.RuleSets.Files;
using Contribution.Rules.RuleSets.Places;

namespace Contribution.Rules.Authoring;

/// <summary>
/// The files of a new place or year, begun from a rule set that there is. What has to come from the new circular is
/// blank, and the files neither load nor pass <c>verify</c> before it is filled in.
/// </summary>
public sealed class RuleSetDraft
{
    private RuleSetDraft(DraftFile ruleFile, DraftFile circular, DraftFile cases) =>
        (RuleFile, Circular, Cases) = (ruleFile, circular, cases);

    /// <summary>The rule file.</summary>
    public DraftFile RuleFile { get; }

    /// <summary>The file that the circular's text is pasted into.</summary>
    public DraftFile Circular { get; }

    /// <summary>The worked cases, with a first one.</summary>
    public DraftFile Cases { get; }

    /// <summary>Every place that is to be filled in, in the order of the files.</summary>
    public ImmutableArray<Fault> ToFill =>
        [
            .. Blanks.InJson(RuleFile.Name, RuleFile.Utf8, RuleFileSyntax.Options),
            .. Blanks.InText(Circular.Name, Circular.Text),
            .. Blanks.InJson(Cases.Name, Cases.Utf8, RuleFileSyntax.Options),
        ];

    /// <summary>
    /// Whether a place may build on the rule set of another: its own, its prefecture's, its province's or the nation's.
    /// </summary>
    public static bool MayExtend(RuleSetId id, string jurisdiction) =>
        PlaceCodes.Chain(jurisdiction).Contains(id.Jurisdiction);

    /// <summary>Begins with a copy of a whole rule file.</summary>
    /// <param name="catalogue">The rule sets.</param>
    /// <param name="id">The rule set whose file is copied.</param>
    /// <param name="place">The place and the year of the new file.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such rule set.</exception>
    public static RuleSetDraft Copy(RuleSetCatalogue catalogue, RuleSetId id, NewPlace place)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(place);
        RuleSet set = Known(catalogue, id);
        return Create(catalogue, set, place, new CopiedFile(set, catalogue, place).Write());
    }

    /// <summary>Begins with a file that extends a rule set, and has only the parts that may differ.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such rule set, or the place may not extend it.</exception>
    public static RuleSetDraft Extend(RuleSetCatalogue catalogue, RuleSetId id, NewPlace place)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(place);
        RuleSet set = Known(catalogue, id);
        return MayExtend(id, place.Jurisdiction)
            ? Create(catalogue, set, place, new ExtendingFile(set, place).Write())
            : throw new ArgumentException($"{place.Jurisdiction} does not lie in {id.Jurisdiction}", nameof(place));
    }

    /// <summary>The draft with a file for the circular that is named as the rule file, where the place has a circular already.</summary>
    public RuleSetDraft WithOwnCircular() =>
        new(
            RuleFile,
            new DraftFile(Path.ChangeExtension(RuleFile.Name, RuleSets.Files.Circular.Ending), Circular.Text),
            Cases
        );

    private static RuleSet Known(RuleSetCatalogue catalogue, RuleSetId id) =>
        catalogue.Get(id) ?? throw new ArgumentException($"no rule set {id}", nameof(id));

    private static RuleSetDraft Create(RuleSetCatalogue catalogue, RuleSet set, NewPlace place, string ruleFile)
    {
        string name = $"{place.Folder}/{place.Year}-{ChoiceNames.Of(set.Id.Insurance)}";
        return new RuleSetDraft(
            new DraftFile($"{name}.json", ruleFile),
            new DraftFile($"{place.Folder}/source{RuleSets.Files.Circular.Ending}", Wanted.Circular + "\n"),
            new DraftFile(
                $"{name}{RuleFileNames.CasesEnding}",
                FirstCase.Write(set, place, new WorkedExample(set, catalogue))
            )
        );
    }
}

/// <summary>A file to be written.</summary>
public sealed class DraftFile
{
    internal DraftFile(string name, string text) => (Name, Text) = (name, text);

    /// <summary>Its path in the rules folder.</summary>
    public string Name { get; }

    /// <summary>The content.</summary>
    public string Text { get; }

    internal ReadOnlyMemory<byte> Utf8 => Encoding.UTF8.GetBytes(Text);
}
