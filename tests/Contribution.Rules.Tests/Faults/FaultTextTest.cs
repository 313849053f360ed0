using System.Reflection;

namespace Contribution.Rules.Tests.Faults;

public sealed class FaultTextTest
{
    public static TheoryData<string> Codes =>
        new(
            typeof(FaultCode)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(code => (string)code.GetValue(null)!)
                .Where(code => code != FaultCode.MoreFaults)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_sentence_in_both_languages(string code)
    {
        Fault fault = new(code, "/here", "{found}", "{allowed}") { Nearest = "near", Column = 7 };

        fault
            .Zh.Should()
            .MatchRegex(@"\p{IsCJKUnifiedIdeographs}{2}")
            .And.MatchRegex("^[^；]*（第 7 列；是否指“near”？）(；|$)");
        fault
            .En.Should()
            .MatchRegex("[a-z]{3} ")
            .And.MatchRegex("^[^;]* \\(column 7; did you mean \"near\"\\?\\)(;|$)");
        fault.En.Should().NotStartWith("{found}", "a sentence says what is wrong with it");
        fault.En.Should().MatchRegex(@"\{found\}|\{allowed\}");
    }

    [Fact]
    public void MoreFaults_says_how_many_more_there_are_and_how_many_are_listed()
    {
        Fault fault = new(FaultCode.MoreFaults, "", "19000", "1000");

        fault.En.Should().Contain("19000").And.Contain("1000");
        fault.Zh.Should().Contain("19000").And.Contain("1000").And.MatchRegex(@"\p{IsCJKUnifiedIdeographs}{2}");
    }

    [Fact]
    public void Value_that_was_found_is_quoted_letter_by_letter()
    {
        new Fault(FaultCode.UnknownValue, "", "养老", "pension").En.Should().StartWith("unknown value \"养老\"");
        new Fault(FaultCode.UnknownValue, "", "{1}", "pension").En.Should().StartWith("unknown value \"{1}\"");
    }

    [Fact]
    public void Value_that_was_not_found_is_shown_as_none()
    {
        Fault fault = new(FaultCode.WrongType, "");

        fault.En.Should().Be("wrong type: found nothing, expected -");
        fault.Zh.Should().Be("类型不符：读到空白，应为 -");
    }
}
