#pragma warning disable IDE0130 // Requests and results know nothing of their JSON: it is added to them here.
using System.Text.Json.Serialization;
using Contribution.Rules.Contributions.Writing;

namespace Contribution.Rules.Contributions;

[JsonConverter(typeof(ContributionsRequestJsonConverter))]
public sealed partial class ContributionsRequest;

[JsonConverter(typeof(ContributionsResultJsonConverter))]
public sealed partial class ContributionsResult;

[JsonConverter(typeof(ContributionsOutcomeJsonConverter<ContributionsOutcome>))]
public abstract partial class ContributionsOutcome
{
    [JsonConverter(typeof(ContributionsOutcomeJsonConverter<Computed>))]
    public sealed partial class Computed;

    [JsonConverter(typeof(ContributionsOutcomeJsonConverter<Invalid>))]
    public sealed partial class Invalid;

    [JsonConverter(typeof(ContributionsOutcomeJsonConverter<NotCovered>))]
    public sealed partial class NotCovered;
}
