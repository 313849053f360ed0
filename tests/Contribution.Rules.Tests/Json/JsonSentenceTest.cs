using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Json;

/// <summary>The sentences on texts that are no JSON, where the list of what could stand there would say little.</summary>
public sealed class JsonSentenceTest
{
    [Fact]
    public void Comma_too_many_is_named() =>
        Fault("{\"persons\":[],}")
            .Should()
            .Be(
                (
                    "不是合法的 JSON：第 1 行第 15 字节：“}”前多了一个逗号",
                    "not valid JSON: line 1, byte 15: } stands after a comma that nothing follows"
                )
            );

    [Fact]
    public void Deep_nesting_is_named() =>
        Fault(new string('[', 70))
            .Should()
            .Be(
                (
                    "不是合法的 JSON：第 1 行第 65 字节：“[”的嵌套超过 64 层",
                    "not valid JSON: line 1, byte 65: [ is nested in more than 64 levels"
                )
            );

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e30")]
    public void Number_that_is_too_long_names_the_range(string wage)
    {
        (string zh, string en) = Fault(
            $$"""{"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","persons":[{"id":"P","category":"employee","priorYearMonthlyWage":{{wage}}}]}"""
        );

        zh.Should().Be($"超出范围：{wage}；允许至多 28 位数字的数");
        en.Should().Be($"out of range: {wage}; allowed: a number of at most 28 digits");
    }

    private static (string Zh, string En) Fault(string json)
    {
        Fault fault = BasesJson.Read(Encoding.UTF8.GetBytes(json), out _)!.Faults.Should().ContainSingle().Subject;
        return (fault.Zh, fault.En);
    }
}
