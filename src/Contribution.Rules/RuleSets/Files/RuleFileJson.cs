using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Wages;

namespace Contribution.Rules.RuleSets.Files;

/// <summary>The generated reader of rule files.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    Converters = [
        typeof(ChoiceConverter<Insurance>),
        typeof(ChoiceConverter<PersonCategory>),
        typeof(ChoiceConverter<EmployerKind>),
        typeof(ChoiceConverter<WageScope>),
        typeof(ChoiceConverter<RoundingMode>),
        typeof(ChoiceConverter<WageForm>),
        typeof(ChoiceConverter<ChildMaySet>),
        typeof(ChoiceConverter<RuleStatus>),
        typeof(ChoiceConverter<BaseKind>),
        typeof(WordingConverter),
    ]
)]
[JsonSerializable(typeof(RuleFile))]
[JsonSerializable(typeof(ReferenceWageLongForm))]
[JsonSerializable(typeof(FigureLongForm))]
[JsonSerializable(typeof(DefinitionLongForm))]
[JsonSerializable(typeof(WordingPart))]
internal sealed partial class RuleFileJson : JsonSerializerContext;

/// <summary>How the text of rule files is read.</summary>
internal static class RuleFileSyntax
{
    /// <summary>Comments and trailing commas are allowed in rule files.</summary>
    public static JsonDocumentOptions Options { get; } =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
}
