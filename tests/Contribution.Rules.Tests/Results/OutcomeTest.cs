using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contribution.Rules.Json;
using Contribution.Rules.Tests.Explaining;

namespace Contribution.Rules.Tests.Results;

public sealed partial class OutcomeTest
{
    private static readonly Fault Wrong = new("missing", "/persons");
    private static readonly Outcome<string> Computed = new Outcome<string>.Computed("bases");
    private static readonly Outcome<string> Invalid = new Outcome<string>.Invalid("r", [Wrong]);
    private static readonly Outcome<string> NotCovered = new Outcome<string>.NotCovered("r", [Wrong, Wrong]);

    [Fact]
    public void Match_calls_the_function_of_its_case()
    {
        static string Taken(Outcome<string> outcome) =>
            outcome.Match(
                computed: result => result,
                invalid: refused => $"invalid {refused.RequestId} {refused.Faults.Length}",
                notCovered: refused => $"not covered {refused.RequestId} {refused.Faults.Length}"
            );

        Taken(Computed).Should().Be("bases");
        Taken(Invalid).Should().Be("invalid r 1");
        Taken(NotCovered).Should().Be("not covered r 2");
    }

    [Fact]
    public void TryGet_gives_the_result_of_a_computed_outcome()
    {
        Computed.TryGet(out string? result).Should().BeTrue();
        result.Should().Be("bases");

        Invalid.TryGet(out string? none).Should().BeFalse();
        none.Should().BeNull();
    }

    [Fact]
    public void Patterns_deconstruct_every_case()
    {
        Computed.Should().Match<Outcome<string>>(outcome => outcome is Outcome<string>.Computed);
        (Computed is Outcome<string>.Computed("bases")).Should().BeTrue();
        (Invalid is Outcome<string>.Invalid("r", [_])).Should().BeTrue();
        (NotCovered is Outcome<string>.Refused("r", [_, _])).Should().BeTrue();
    }

    [Fact]
    public void ToString_gives_the_kind_and_the_first_fault()
    {
        BasesRequest request = Ask.Request(WorkedRequests.All.First());
        PersonFacts person = request.Persons[0] with { ProvisionalMonths = 13 };

        Text(request).Should().Be("Computed");
        Text(request with { ContributionYear = 1950 })
            .Should()
            .MatchRegex("^NotCovered: /contributionYear: no rule set covers .* 1950 ");
        Text(request with { Persons = [person] })
            .Should()
            .StartWith("Invalid: /persons/0/provisionalMonths: out of range: 13; allowed: ");
        Text(request with { Jurisdiction = "大庆", Persons = [person] })
            .Should()
            .StartWith("Invalid (2 faults): /jurisdiction: ");

        static string? Text(BasesRequest asked) => ContributionRules.Default.ComputeBases(asked).ToString();
    }

    [Fact]
    public void Explanations_have_the_same_JSON_with_every_serializer()
    {
        BasesRequest request = Ask.Request(WorkedRequests.All.First());
        Outcome<Explanation> one = ContributionRules.Default.Explain(request, request.Persons[0].Id);
        Outcome<Explanation> none = ContributionRules.Default.Explain(request, "nobody");
        Outcome<ImmutableArray<Explanation>> all = ContributionRules.Default.ExplainAll(request);

        Written(one).Should().Be(Text(ExplanationJson.Write(one))).And.StartWith("[{\"format\":1,");
        Written(none).Should().Be(Text(ExplanationJson.Write(none))).And.Contain("\"error\"");
        Written(all).Should().Be(Text(ExplanationJson.Write(all))).And.StartWith("[{\"format\":1,");
    }

    [Fact]
    public void Generated_serializer_writes_the_contract()
    {
        BasesRequest request = Ask.Request(WorkedRequests.All.First());
        Outcome<BasesResult> outcome = ContributionRules.Default.ComputeBases(request);
        Outcome<BasesResult> refused = ContributionRules.Default.ComputeBases(request with { ContributionYear = 1950 });

        JsonSerializer
            .Serialize(outcome, Generated.Default.OutcomeBasesResult)
            .Should()
            .Be(Text(BasesJson.Write(outcome)));
        JsonSerializer
            .Serialize(refused, Generated.Default.OutcomeBasesResult)
            .Should()
            .Be(Text(BasesJson.Write(refused)));
    }

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);

    [JsonSerializable(typeof(Outcome<BasesResult>))]
    private sealed partial class Generated : JsonSerializerContext;
}
