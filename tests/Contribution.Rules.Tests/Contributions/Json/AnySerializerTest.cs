using System.Text;
using System.Text.Json;
using Contribution.Rules.Json;
using Contribution.Rules.RuleSets.Rates;

namespace Contribution.Rules.Tests.Contributions.Json;

/// <summary>
/// The types of contributions with the options of a web service, and none of the library's own reading and writing.
/// </summary>
public sealed class AnySerializerTest
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private const string Request = """
        {"requestId":"r","jurisdiction":"230600","contributionYear":2011,"insurances":["pension","workInjury"],
         "months":{"from":"2011-01","through":"2011-12"},"industryClass":3,"floating":1.2,
         "persons":[{"id":"P","category":"employee","priorYearMonthlyWage":1200.50}]}
        """;

    [Fact]
    public void Deserialize_reads_a_request_as_ContributionsJson_does()
    {
        ContributionsJson.Read(Encoding.UTF8.GetBytes(Request), out ContributionsRequest? read).Should().BeNull();

        ContributionsRequest any = JsonSerializer.Deserialize<ContributionsRequest>(Request, Web)!;

        any.Should().BeEquivalentTo(read);
        any.Bases.Persons.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"floating\"", "\"flotaing\"", "/flotaing")]
    [InlineData("\"2011-12\"", "12", "/months/through")]
    [InlineData("\"employee\"", "\"employe\"", "/persons/0/category")]
    [InlineData("\"jurisdiction\":\"230600\",", "", "/jurisdiction")]
    public void Deserialize_refuses_what_the_contract_does_not_know(string sound, string faulty, string path)
    {
        Request.Should().Contain(sound);

        FluentActions
            .Invoking(() =>
                JsonSerializer.Deserialize<ContributionsRequest>(
                    Request.Replace(sound, faulty, StringComparison.Ordinal),
                    Web
                )
            )
            .Should()
            .Throw<JsonException>()
            .WithMessage(path + ":*");
    }

    [Theory]
    [InlineData("230600/pension/2011")]
    [InlineData("210000/pension/2009")]
    public void Serialize_writes_a_request_that_is_answered_alike(string id)
    {
        RuleSet set = EmbeddedSets.Of(id);
        for (int seed = 1; seed <= 200; seed++)
        {
            ContributionsRequest request = RandomContributions.Of(set, seed);
            byte[] written = JsonSerializer.SerializeToUtf8Bytes(request, Web);

            ContributionsJson.Read(written, out ContributionsRequest? read).Should().BeNull();
            Answer(read!).Should().Be(Answer(request));
        }
    }

    [Fact]
    public void Serialize_refuses_a_rate_of_another_place_than_the_requested_one()
    {
        ContributionsRequest asked = DaqingContributions.Of([1000m]);
        ContributionsRequest elsewhere = new()
        {
            Bases = asked.Bases,
            Months = asked.Months,
            Rates = [DaqingContributions.Rate(0.2m, place: "310000")],
        };

        FluentActions
            .Invoking(() => JsonSerializer.Serialize(elsewhere, Web))
            .Should()
            .Throw<NotSupportedException>()
            .WithMessage("*place*");
    }

    [Fact]
    public void Serialize_refuses_a_request_that_the_contract_cannot_hold()
    {
        ContributionsRequest asked = DaqingContributions.Of([1000m]);
        ContributionRate rate = DaqingContributions.Rate(0.2m);
        ContributionsRequest banded = new()
        {
            Bases = asked.Bases,
            Months = asked.Months,
            Rates =
            [
                new ContributionRate
                {
                    Place = rate.Place,
                    Insurance = rate.Insurance,
                    Payer = rate.Payer,
                    Rate = rate.Rate,
                    From = rate.From,
                    Floating = new FloatingBand { AtLeast = 0.8m, AtMost = 1.2m },
                },
            ],
        };

        FluentActions.Invoking(() => JsonSerializer.Serialize(banded, Web)).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Serialize_writes_every_outcome_as_ContributionsJson_does()
    {
        ContributionsRequest asked = DaqingContributions.Of([1000m]);
        Outcome<ContributionsResult>[] outcomes =
        [
            ContributionRules.Default.ComputeContributions(asked),
            ContributionRules.Default.ComputeContributions(DaqingContributions.Of([1000m], rate: 2m)),
            ContributionRules.Default.ComputeContributions(new() { Bases = asked.Bases, Months = asked.Months }),
        ];

        outcomes.Select(outcome => outcome.GetType().Name).Should().Equal("Computed", "Invalid", "NotCovered");
        foreach (Outcome<ContributionsResult> outcome in outcomes)
        {
            string contract = Encoding.UTF8.GetString(ContributionsJson.Write(outcome));
            JsonSerializer.Serialize(outcome, Web).Should().Be(contract);
            JsonSerializer.Serialize(outcome, outcome.GetType(), Web).Should().Be(contract);
        }

        JsonSerializer
            .Serialize(((Outcome<ContributionsResult>.Computed)outcomes[0]).Result, Web)
            .Should()
            .Be(Encoding.UTF8.GetString(ContributionsJson.Write(outcomes[0])));
    }

    private static string Answer(ContributionsRequest request) =>
        Encoding.UTF8.GetString(ContributionsJson.Write(ContributionRules.Default.ComputeContributions(request)));
}
