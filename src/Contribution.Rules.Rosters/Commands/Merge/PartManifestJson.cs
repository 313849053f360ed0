using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Rosters.Commands.Merge;

/// <summary>Writes and reads <see cref="PartManifest.FileName"/>.</summary>
internal static class PartManifestJson
{
    // The rows of a list are far fewer, and the rows of all parts can be added up.
    private const long MostRows = 1L << 32;
    private const decimal MostYuan = 1e20m;

    private static readonly PartManifestContext Form = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        }
    );

    /// <summary>The manifest, indented, without a last line break.</summary>
    public static string Write(PartManifest manifest)
    {
        return JsonSerializer.Serialize(manifest, Form.PartManifest);
    }

    /// <summary>Reads a manifest.</summary>
    /// <param name="file">The name of the file, as messages show it.</param>
    /// <param name="utf8">The file.</param>
    /// <exception cref="PartsException">It is none, or its figures cannot be those of a part.</exception>
    public static PartManifest Read(string file, ReadOnlySpan<byte> utf8)
    {
        PartManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(utf8, Form.PartManifest);
        }
        catch (JsonException malformed)
        {
            Wording place = JsonErrorLocator.Place(malformed.LineNumber ?? 0, malformed.BytePositionInLine ?? 0);
            throw None(file, new Wording($"{place.Zh} {malformed.Path}", $"{place.En} {malformed.Path}"));
        }

        return manifest is null ? throw None(file, Wording.Plain("null"))
            : Fault(manifest) is string fault ? throw None(file, Wording.Plain(fault))
            : manifest;
    }

    private static PartsException None(string file, Wording why) =>
        new($"{file}：不是某一份的清单（{why.Zh}）", $"{file}: it is not the manifest of a part ({why.En})");

    private static string? Fault(PartManifest read) =>
        read.Format != PartManifest.CurrentFormat ? $"format: {read.Format}"
        : read.Part < 1 || read.Part > read.Parts ? $"part: {read.Part}/{read.Parts}"
        : read.PersonsByStatus.IsDefault
        || read.PersonsByStatus.Length != Enum.GetValues<DeterminationStatus>().Length
        || !read.PersonsByStatus.All(IsCount)
        || (read.Due is null && read.PersonsByStatus.Sum() != read.PersonLines.Rows)
            ? "personsByStatus"
        : read.Due is PartDue due
        && (due.Insurances.IsDefaultOrEmpty || !CanBeAdded(due.Tally) || due.Tally.Total != read.EmployerLines.Sum)
            ? "due"
        : read.Due?.Refused.IsDefault == true ? "refused"
        : !IsCount(read.NonDataRows) ? "nonDataRows"
        : !IsCount(read.FurtherSpells) ? "furtherSpells"
        : !IsCount(read.PersonLines.Rows) ? "personLines"
        : !IsCount(read.EmployerLines.Rows) ? "employerLines"
        : !IsCount(read.Rejects.Rows) ? "rejects"
        : null;

    private static bool IsCount(long rows) => rows is >= 0 and <= MostRows;

    private static bool CanBeAdded(DueTally tally) =>
        new[] { tally.Employers, tally.Incomplete, tally.Assumed }.All(IsCount)
        && new[] { tally.Employee, tally.Employer, tally.Flexible }.All(yuan => Math.Abs(yuan) <= MostYuan);
}

/// <summary>The generated reader and writer of manifests.</summary>
[JsonSerializable(typeof(PartManifest))]
internal sealed partial class PartManifestContext : JsonSerializerContext;
