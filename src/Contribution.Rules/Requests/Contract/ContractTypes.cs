#pragma warning disable IDE0130 // Results know nothing of their JSON: it is added to them here.
using System.Text.Json.Serialization;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules.Results;

[JsonConverter(typeof(OutcomeJsonConverter<BaseOutcome>))]
public abstract partial class BaseOutcome
{
    [JsonConverter(typeof(OutcomeJsonConverter<Computed>))]
    public sealed partial class Computed;

    [JsonConverter(typeof(OutcomeJsonConverter<Invalid>))]
    public sealed partial class Invalid;

    [JsonConverter(typeof(OutcomeJsonConverter<NotCovered>))]
    public sealed partial class NotCovered;
}

[JsonConverter(typeof(ResultJsonConverter))]
public sealed partial class BasesResult;
