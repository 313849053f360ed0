using System.Text.Json;

namespace Contribution.Rules.Tests.Json;

/// <summary>A service that binds a request reads its choices as the contract does.</summary>
public sealed class ContractChoiceConverterTest
{
    [Theory]
    [InlineData("medical", true)]
    [InlineData("pension,medical", false)]
    [InlineData("medical, unemployment", false)]
    [InlineData(" medical", false)]
    [InlineData("Medical", false)]
    [InlineData("", false)]
    public void Choice_is_read_by_its_name_to_the_letter(string word, bool isRead)
    {
        string json = $$"""
            {"jurisdiction":"210000","contributionYear":2008,"insurance":"{{word}}","persons":[]}
            """;

        Func<BasesRequest?> read = () => JsonSerializer.Deserialize<BasesRequest>(json);

        if (isRead)
        {
            read()!.Insurance.Should().Be(Insurance.Medical);
        }
        else
        {
            read.Should().Throw<JsonException>().Which.Path.Should().Be("$.insurance");
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("true")]
    public void Other_value_than_a_text_is_no_choice(string json)
    {
        Action read = () => JsonSerializer.Deserialize<Insurance>(json);

        read.Should().Throw<JsonException>();
    }

    /// <summary>Numbers stand on nothing, JSON included: who serializes a rounding names the converter.</summary>
    [Fact]
    public void Every_public_choice_except_of_rounding_is_written_by_its_name()
    {
        Type[] choices = [.. typeof(BasesRequest).Assembly.GetExportedTypes().Where(type => type.IsEnum)];

        choices.Should().HaveCountGreaterThan(15);
        choices
            .Where(choice => !JsonSerializer.Serialize(Activator.CreateInstance(choice), choice).StartsWith('"'))
            .Should()
            .Equal(typeof(RoundingMode));
    }

    [Fact]
    public void Choice_may_be_the_key_of_a_dictionary()
    {
        string json = JsonSerializer.Serialize(new Dictionary<Insurance, int> { [Insurance.WorkInjury] = 1 });

        json.Should().Be("{\"workInjury\":1}");
        JsonSerializer.Deserialize<Dictionary<Insurance, int>>(json).Should().ContainKey(Insurance.WorkInjury);
    }
}
