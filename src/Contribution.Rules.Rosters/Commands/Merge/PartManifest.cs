using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>
/// The manifest of one part of a sharded roster: its run, and its counts. It lies beside the part's results, and lets parts
/// from many machines be joined without a doubt.
/// </summary>
internal sealed class PartManifest
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "part.json";

    /// <summary>The version of the file's format that is known.</summary>
    public const int CurrentFormat = 2;

    /// <summary>The version of the file's format.</summary>
    public required int Format { get; init; }

    /// <summary>Which part, from 1.</summary>
    public required int Part { get; init; }

    /// <summary>The number of parts.</summary>
    public required int Parts { get; init; }

    /// <summary>The version of the library.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>The rule set's id.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The rule set's hash.</summary>
    public required string RuleSetHash { get; init; }

    /// <summary>The requested place: a six-digit code of GB/T 2260.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The requested contribution year.</summary>
    public required int ContributionYear { get; init; }

    /// <summary>The month of that year that was asked for, <c>2024-03</c>; null where the year is not in parts.</summary>
    public string? ContributionMonth { get; init; }

    /// <summary>The requested insurance.</summary>
    public required string Insurance { get; init; }

    /// <summary>The reference wage that the rules read, <c>annual:27334</c> or <c>monthly:2277.83</c>; null is none.</summary>
    public string? ReferenceWage { get; init; }

    /// <summary>The as-known-on date of the answer, <c>2011-06-30</c>; null is all that is known.</summary>
    public string? AsKnownOn { get; init; }

    /// <summary>The language of the reasons in the list of rejected rows: <c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Whether each file of results begins with a byte order mark.</summary>
    public required bool ByteOrderMark { get; init; }

    /// <summary>The list of persons that was read, the whole of it; null is none.</summary>
    public PartList? Persons { get; init; }

    /// <summary>The list of employers that was read, the whole of it; null is none.</summary>
    public PartList? Employers { get; init; }

    /// <summary>Non-data rows of the lists, such as totals and signatures, without further spells: those of the whole lists.</summary>
    public required long NonDataRows { get; init; }

    /// <summary>
    /// The further spells of the part's persons. Versions that did not write them counted them among
    /// <see cref="NonDataRows"/>, which then differ from part to part where there are any.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long FurtherSpells { get; init; }

    /// <summary>Whether a row of the whole list may be a person of any employer: no employer's total is known then.</summary>
    public required bool HasUnplaced { get; init; }

    /// <summary>
    /// The number of persons of the part that have a base, by its status, in the order of <see cref="DeterminationStatus"/>; of several
    /// insurances by that of the first.
    /// </summary>
    public required ImmutableArray<long> PersonsByStatus { get; init; }

    /// <summary>The properties of contributions; null is a part of bases.</summary>
    public PartDue? Due { get; init; }

    /// <summary>The file <see cref="BasesFiles.PersonsName"/>, or <see cref="BulkContributions.PersonsName"/>.</summary>
    public required PartFile PersonLines { get; init; }

    /// <summary>The file <see cref="BasesFiles.EmployersName"/>, or <see cref="BulkContributions.EmployersName"/>.</summary>
    public required PartFile EmployerLines { get; init; }

    /// <summary>The file <see cref="Output.Writing.RejectsCsv.FileName"/>.</summary>
    public required PartFile Rejects { get; init; }
}

/// <summary>A list that a part was determined from.</summary>
/// <param name="bytes">The number of bytes that were read; of a workbook those of its rows as CSV.</param>
/// <param name="sha256">Their SHA-256, in hexadecimal.</param>
/// <param name="given">The values of options for all its rows: <c>category=employee</c>.</param>
internal sealed class PartList(long bytes, string sha256, ImmutableArray<string> given)
{
    public long Bytes { get; } = bytes;
    public string Sha256 { get; } = sha256;
    public ImmutableArray<string> Given { get; } = given;
}

/// <summary>A file of results.</summary>
/// <param name="Bytes">The number of its bytes.</param>
/// <param name="Rows">The number of rows, without the header.</param>
/// <param name="Sum">
/// The sum of its bases in yuan a month, or of the contributions of employers in yuan; 0 where nothing is added up.
/// </param>
/// <param name="Sha256">Its SHA-256, in hexadecimal.</param>
internal sealed record PartFile(long Bytes, long Rows, decimal Sum, string Sha256);
