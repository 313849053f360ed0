// Requests and results know nothing of their JSON: it is added to them here.
using System.Text.Json.Serialization;
using Contribution.Rules.Contributions.Writing;
using Contribution.Rules.Json;
using Contribution.Rules.Requests;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules;

[JsonConverter(typeof(ContributionsRequestJsonConverter))]
public sealed partial class ContributionsRequest;

[JsonConverter(typeof(ContractAnswerConverter))]
public sealed partial class ContributionsResult : IContractAnswer
{
    byte[] IContractAnswer.ToJson(bool indented) =>
        OutcomeWriter.Text(indented, writer => new ContributionsWriter(writer).Write(this));
}
