using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Contribution.Rules.Json;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>The generated reader of rule files.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    Converters = [typeof(ContractChoiceConverter<RoundingMode>), typeof(WordingConverter)]
)]
[JsonSerializable(typeof(RuleFile))]
[JsonSerializable(typeof(ReferenceWageLongForm))]
[JsonSerializable(typeof(YearValueLongForm))]
[JsonSerializable(typeof(DefinitionLongForm))]
[JsonSerializable(typeof(WordingPart))]
internal sealed partial class RuleFileJson : JsonSerializerContext;

/// <summary>How the text of rule files is read.</summary>
internal static class RuleFileSyntax
{
    /// <summary>Comments and trailing commas are allowed in rule files.</summary>
    public static JsonDocumentOptions Options { get; } =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a file; null where its shape is wrong. Unknown properties are faults, but reading continues.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="type">Its shape.</param>
    /// <param name="faults">Receives the faults.</param>
    /// <param name="months">Takes texts that name no month; null makes them faults.</param>
    public static T? Read<T>(
        ReadOnlyMemory<byte> utf8,
        JsonTypeInfo<T> type,
        List<Fault> faults,
        UnreadMonths? months = null
    )
        where T : class => JsonDocumentReader.Read(utf8, type, Options, faults, months, pastUnknown: true);
}
