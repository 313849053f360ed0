using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Language;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>One rule file, read but not yet understood, with the circulars that lie beside it.</summary>
/// <param name="text">Its text.</param>
/// <param name="file">The content of the file.</param>
/// <param name="tokens">Its expressions as tokens, where it was read for another year; null is not yet.</param>
internal sealed class Layer(RuleFileText text, RuleFile file, TokenTable? tokens = null)
{
    /// <summary>The file's name, as messages show it.</summary>
    public string Name => text.Name;

    /// <summary>The content of the file.</summary>
    public RuleFile File => file;

    /// <summary>Where it came from.</summary>
    public RuleSetOrigin Origin => text.Origin;

    /// <summary>The texts (<c>*.zh.md</c>) in the file's folder.</summary>
    public Lazy<ImmutableArray<Circular>> Circulars => text.Circulars;

    /// <summary>The file's text, from which a new file can be drafted.</summary>
    public ReadOnlyMemory<byte> Utf8 => text.Utf8;

    /// <summary>The year the file is read for; it matters where a file extends another year's.</summary>
    public int Year { get; init; }

    /// <summary>The id of the rule set it gives in that year.</summary>
    public RuleSetId Id => IdIn(Year);

    /// <summary>The document it rests on in that year.</summary>
    public Source Source => Pick(File.SourceByYear) ?? File.Source;

    /// <summary>The months of that contribution year; null where they are the calendar year's.</summary>
    public MonthSpan? Period =>
        File.ContributionYears.Periods is { } periods && periods.TryGetValue(YearKey, out MonthSpan months)
            ? months
            : null;

    /// <summary>The months of that contribution year.</summary>
    public MonthSpan Months => Period ?? MonthSpan.OfYear(Year);

    /// <summary>The ids the file gives rule sets for.</summary>
    public IEnumerable<RuleSetId> Ids
    {
        get
        {
            for (int year = File.ContributionYears.From; year <= File.ContributionYears.Last; year++)
            {
                yield return IdIn(year);
            }
        }
    }

    /// <summary>Whether its header can be trusted, so that the catalogue can hold it by its ids.</summary>
    public bool HasIds { get; init; } = true;

    /// <summary>The file's expressions as tokens, shared by all years that it is read for.</summary>
    public TokenTable Tokens { get; } = tokens ?? new TokenTable();

    /// <summary>Gets the file read for a year.</summary>
    public Layer In(int year) => new(text, file, Tokens) { Year = year, HasIds = HasIds };

    /// <summary>The id of the rule set it gives in a year.</summary>
    public RuleSetId IdIn(int year) =>
        new(file.Jurisdiction, file.Insurance, year) { Month = In(year).Period?.PartOf(year) };

    /// <summary>Picks the value for the year that the file is read for.</summary>
    public T? Pick<T>(Dictionary<string, T>? byYear)
        where T : class => byYear?.GetValueOrDefault(YearKey);

    /// <summary>The year as <c>byYear</c> names it.</summary>
    public string YearKey => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a rule file that was checked when the library was built, without looking for faults again.</summary>
    public static Layer ReadChecked(RuleFileText text) =>
        new(text, JsonSerializer.Deserialize(JsonText.WithoutMark(text.Utf8).Span, RuleFileJson.Default.RuleFile)!);

    /// <summary>Reads a rule file; null where its shape is wrong, and the faults say how.</summary>
    public static Layer? Read(RuleFileText text, List<Fault> faults)
    {
        List<Fault> found = [];
        UnreadMonths months = new();
        RuleFile? file = RuleFileSyntax.Read(text.Utf8, RuleFileJson.Default.RuleFile, found, months);
        Fault[] blanks = [.. Blanks.InJson(text.Name, text.Utf8, RuleFileSyntax.Options)];
        HashSet<string> blank = [.. blanks.Select(fault => fault.Path)];
        if (blanks.Length > 0)
        {
            // Faults of the rest are reported too; a blank is reported only as a blank.
            faults.AddRange(
                found
                    .Where(fault => !blank.Contains(fault.Path))
                    .Select(fault => fault.With(file: text.Name))
                    .Concat(blanks)
            );
            return null;
        }

        bool hasIds = file is not null && HeaderCheck.Passes(file, months, found);
        faults.AddRange(found.Select(fault => fault.With(file: text.Name)));
        return file?.Format == HeaderCheck.Format ? new Layer(text, file) { HasIds = hasIds } : null;
    }
}

/// <summary>A rule file's bytes.</summary>
/// <param name="name">The file's name, as messages show it.</param>
/// <param name="utf8">Its text.</param>
/// <param name="origin">Where it came from.</param>
/// <param name="circulars">The texts in the file's folder, read when first needed.</param>
internal sealed class RuleFileText(
    string name,
    ReadOnlyMemory<byte> utf8,
    RuleSetOrigin origin,
    Lazy<ImmutableArray<Circular>> circulars
)
{
    public string Name { get; } = name;
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;
    public RuleSetOrigin Origin { get; } = origin;
    public Lazy<ImmutableArray<Circular>> Circulars { get; } = circulars;
}
