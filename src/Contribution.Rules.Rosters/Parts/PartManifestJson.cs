using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules.Rosters.Parts;

/// <summary>Writes and reads <see cref="PartManifest.FileName"/>.</summary>
internal static class PartManifestJson
{
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
    /// <exception cref="InvalidDataException">It is none, or its figures cannot be those of a part.</exception>
    public static PartManifest Read(ReadOnlySpan<byte> utf8)
    {
        PartManifest manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(utf8, Form.PartManifest) ?? throw new InvalidDataException("null");
        }
        catch (JsonException malformed)
        {
            string place = malformed is { LineNumber: long line, BytePositionInLine: long inLine }
                ? JsonErrorLocator.Place(line, inLine)
                : "";
            throw new InvalidDataException($"{place} {malformed.Path}".Trim(), malformed);
        }

        return Fault(manifest) is string fault ? throw new InvalidDataException(fault) : manifest;
    }

    private static string? Fault(PartManifest read) =>
        read.Format != PartManifest.CurrentFormat ? $"format: {read.Format}"
        : read.Part < 1 || read.Part > read.Parts ? $"part: {read.Part}/{read.Parts}"
        : read.PersonsByStatus.IsDefault
        || read.PersonsByStatus.Length != Enum.GetValues<DeterminationStatus>().Length
        || (read.Due is null && read.PersonsByStatus.Sum() != read.PersonLines.Rows)
            ? "personsByStatus"
        : read.Due is PartDue due && (due.Insurances.IsDefaultOrEmpty || due.Tally.Total != read.EmployerLines.Sum)
            ? "due"
        : read.Due?.Refused.IsDefault == true ? "refused"
        : null;
}

/// <summary>The generated reader and writer of manifests.</summary>
[JsonSerializable(typeof(PartManifest))]
internal sealed partial class PartManifestContext : JsonSerializerContext;
