// Requests and results know nothing of their JSON: it is added to them here.
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

[JsonConverter(typeof(ContributionsRequestJsonConverter))]
public sealed partial class ContributionsRequest;

[JsonConverter(typeof(ContractAnswerConverter<ContributionsResult>))]
public sealed partial class ContributionsResult : IContractAnswer
{
    byte[] IContractAnswer.ToJson() => ContributionsJson.Write(new ContributionsOutcome.Computed(this));
}

[JsonConverter(typeof(ContractAnswerConverter<ContributionsOutcome>))]
public abstract partial class ContributionsOutcome : IContractAnswer
{
    byte[] IContractAnswer.ToJson() => ContributionsJson.Write(this);

    [JsonConverter(typeof(ContractAnswerConverter<Computed>))]
    public sealed partial class Computed;

    [JsonConverter(typeof(ContractAnswerConverter<Invalid>))]
    public sealed partial class Invalid;

    [JsonConverter(typeof(ContractAnswerConverter<NotCovered>))]
    public sealed partial class NotCovered;
}
