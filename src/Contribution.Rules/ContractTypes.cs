// Requests and results know nothing of their JSON: it is added to them here.
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Contribution.Rules.Contributions.Json;
using Contribution.Rules.Json;
using Contribution.Rules.Requests;
using Contribution.Rules.Requests.Contract;

namespace Contribution.Rules;

[JsonConverter(typeof(ContractJsonConverter))]
public readonly partial record struct YearMonth;

[JsonConverter(typeof(ContractJsonConverter))]
public readonly partial record struct ReferenceWage;

[JsonConverter(typeof(ContractJsonConverter))]
public abstract partial class Outcome<T> : IContractAnswer
{
    byte[] IContractAnswer.ToJson(bool indented) => ToJson(indented);

    private protected abstract byte[] ToJson(bool indented);

    [JsonConverter(typeof(ContractJsonConverter))]
    public sealed partial class Computed
    {
        private protected override byte[] ToJson(bool indented) =>
            Result switch
            {
                IContractAnswer result => result.ToJson(indented),
                Explanation explanation => ExplanationJson.WriteArray([explanation], indented),
                ImmutableArray<Explanation> explanations => ExplanationJson.WriteArray(explanations, indented),
                _ => throw new NotSupportedException($"no JSON for {typeof(T)}"),
            };
    }

    [JsonConverter(typeof(ContractJsonConverter))]
    public abstract partial class Refused
    {
        /// <summary>The name of this kind of error in the JSON contract.</summary>
        private protected abstract string ErrorKind { get; }

        private protected override byte[] ToJson(bool indented) =>
            OutcomeWriter.Text(indented, writer => writer.Write(RequestId, ErrorKind, Faults));
    }

    [JsonConverter(typeof(ContractJsonConverter))]
    public sealed partial class Invalid
    {
        private protected override string ErrorKind => "invalidRequest";
    }

    [JsonConverter(typeof(ContractJsonConverter))]
    public sealed partial class NotCovered
    {
        private protected override string ErrorKind => "notCovered";
    }
}

[JsonConverter(typeof(ContractJsonConverter))]
public sealed partial class ContributionBase : IContractAnswer
{
    byte[] IContractAnswer.ToJson(bool indented) => OutcomeWriter.Text(indented, writer => writer.Write(this));
}

[JsonConverter(typeof(ContractJsonConverter))]
public sealed partial class BasesResult : IContractAnswer
{
    byte[] IContractAnswer.ToJson(bool indented) => OutcomeWriter.Text(indented, writer => writer.Write(this));
}

[JsonConverter(typeof(ContractJsonConverter))]
public sealed partial class ContributionsRequest
{
    /// <summary>Reads own rates and roundings from a file that has nothing else, as a request has them.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="place">The requested place.</param>
    /// <param name="from">The month from which a rate holds that names none.</param>
    /// <param name="faults">Takes the faults of the file.</param>
    internal static (ImmutableArray<ContributionRate> Rates, ImmutableArray<ContributionRounding> Roundings) ReadRates(
        ReadOnlyMemory<byte> utf8,
        string place,
        YearMonth from,
        List<Fault> faults
    ) => new GivenRates(place, from).Read(utf8, faults);
}

[JsonConverter(typeof(ContractJsonConverter))]
public sealed partial class ContributionsResult : IContractAnswer
{
    byte[] IContractAnswer.ToJson(bool indented) =>
        OutcomeWriter.Text(indented, writer => new ContributionsWriter(writer).Write(this));
}
