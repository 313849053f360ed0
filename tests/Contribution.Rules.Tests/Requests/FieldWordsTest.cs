using Contribution.Rules.Requests;

namespace Contribution.Rules.Tests.Requests;

public sealed class FieldWordsTest
{
    [Theory]
    [InlineData("/insurance", "险种", "insurance")]
    [InlineData("/persons/0/category", "第 1 名参保人员的参保人员类别", "person 1, category")]
    [InlineData("/persons/11/oops", "第 12 名参保人员", "person 12")]
    [InlineData("/employer/kind", "单位类型", "kind of employer")]
    [InlineData("/employer/oops", "参保单位", "employer")]
    [InlineData("/referenceWages/city/annual", "本市社平工资年额", "the city's reference wage of a year")]
    [InlineData("/rates/1/payer", "第 2 项费率的缴费主体", "number 2, payer of a rate")]
    public void Find_calls_a_place_by_its_words(string path, string zh, string en)
    {
        FieldWords.Find(path)!.Zh.Should().Be(zh);
        FieldWords.Find(path)!.En.Should().Be(en);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/oops")]
    [InlineData("/oops/0")]
    public void Find_gives_no_words_for_the_whole_request_and_unknown_places(string path) =>
        FieldWords.Find(path).Should().BeNull();

    [Fact]
    public void Name_calls_an_unknown_property_and_the_known_ones_by_their_words()
    {
        Fault fault = Asked.Faults(Asked.Daqing("", "", "\"insurence\":1")).Should().ContainSingle().Subject;

        fault.Nearest.Should().Be("insurance");
        fault.Zh.Should().StartWith("未知的属性“insurence”（是否指“险种（insurance）”？）；可用：");
        fault.Zh.Should().Contain("、缴费年度（contributionYear）、");
        fault.En.Should().Contain(", contribution year (contributionYear), ");
    }

    /// <summary>Every property that a request may have, as a fault about an unknown one lists them.</summary>
    [Fact]
    public void Every_property_of_a_request_has_words()
    {
        Fault fault = Asked.Faults(Asked.Daqing("", "", "\"oops\":1")).Should().ContainSingle().Subject;

        fault.Allowed!.Split(", ").Should().OnlyContain(name => FieldWords.Find("/" + name) != null);
    }
}
