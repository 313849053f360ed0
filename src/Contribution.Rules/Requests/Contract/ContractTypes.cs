// Results know nothing of their JSON: it is added to them here.
using System.Text.Json.Serialization;
using Contribution.Rules.Json;

namespace Contribution.Rules;

[JsonConverter(typeof(ContractAnswerConverter<BaseOutcome>))]
public abstract partial class BaseOutcome : IContractAnswer
{
    byte[] IContractAnswer.ToJson() => BasesJson.Write(this);

    [JsonConverter(typeof(ContractAnswerConverter<Computed>))]
    public sealed partial class Computed;

    [JsonConverter(typeof(ContractAnswerConverter<Invalid>))]
    public sealed partial class Invalid;

    [JsonConverter(typeof(ContractAnswerConverter<NotCovered>))]
    public sealed partial class NotCovered;
}

[JsonConverter(typeof(ContractAnswerConverter<BasesResult>))]
public sealed partial class BasesResult : IContractAnswer
{
    byte[] IContractAnswer.ToJson() => BasesJson.Write(new BaseOutcome.Computed(this));
}
