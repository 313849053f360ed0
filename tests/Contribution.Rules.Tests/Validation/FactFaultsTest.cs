using Contribution.Rules.Tests.Requests;

namespace Contribution.Rules.Tests.Validation;

/// <summary>The faults of single facts, and their words.</summary>
public sealed class FactFaultsTest
{
    private const string Money = "0.00 … 9999999999.99";

    [Theory]
    [InlineData("priorYearMonthlyWage")]
    [InlineData("firstMonthWage")]
    [InlineData("lastMonthBasicWage")]
    [InlineData("lastMonthTotalWage")]
    [InlineData("approvedMonthlyWage")]
    [InlineData("declaredBase")]
    [InlineData("filedBase")]
    [InlineData("previousYearBase")]
    [InlineData("determinedBase")]
    [InlineData("provisionalBase")]
    [InlineData("pensionBase")]
    public void Money_of_a_person_must_be_at_least_zero_and_in_whole_fen(string fact)
    {
        string path = "/persons/0/" + fact;
        Only(Asked.Daqing($"\"{fact}\":-0.01")).Should().Be(Found(FaultCode.OutOfRange, path, "-0.01", Money));
        Only(Asked.Daqing($"\"{fact}\":10000000000.00"))
            .Should()
            .Be(Found(FaultCode.OutOfRange, path, "10000000000.00", Money));
        Only(Asked.Daqing($"\"{fact}\":0.001")).Should().Be(Found(FaultCode.NotInFen, path, "0.001", "0.01 × n"));
        Asked.Text(Asked.Daqing($"\"{fact}\":9999999999.99")).Should().Contain("\"persons\"");
        Asked.Text(Asked.Daqing($"\"{fact}\":0")).Should().Contain("\"persons\"");
    }

    [Theory]
    [InlineData("priorYearMonthlyTotalWages")]
    [InlineData("lastMonthTotalWages")]
    [InlineData("approvedMonthlyTotalWages")]
    [InlineData("previousYearBase")]
    [InlineData("determinedBase")]
    [InlineData("provisionalBase")]
    [InlineData("pensionBase")]
    public void Money_of_an_employer_must_be_at_least_zero_and_in_whole_fen(string fact)
    {
        string path = "/employer/" + fact;
        Only(Asked.Daqing("", $"\"{fact}\":-1")).Should().Be(Found(FaultCode.OutOfRange, path, "-1", Money));
        Only(Asked.Daqing("", $"\"{fact}\":1.005")).Should().Be(Found(FaultCode.NotInFen, path, "1.005", "0.01 × n"));
        Asked.Text(Asked.Daqing("", $"\"{fact}\":1.000")).Should().Contain("\"persons\"", "1.000 is in whole fen");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("-1")]
    public void Provisional_months_must_be_from_one_to_twelve(string months)
    {
        Only(Asked.Daqing($"\"provisionalMonths\":{months}"))
            .Should()
            .Be(Found(FaultCode.OutOfRange, "/persons/0/provisionalMonths", months, "1 … 12"));
        Only(Asked.Daqing("", $"\"provisionalMonths\":{months}"))
            .Should()
            .Be(Found(FaultCode.OutOfRange, "/employer/provisionalMonths", months, "1 … 12"));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"3\"")]
    [InlineData("99999999999")]
    public void Provisional_months_must_be_a_whole_number(string months) =>
        Only(Asked.Daqing($"\"provisionalMonths\":{months}"))
            .Should()
            .Be(Found(FaultCode.WrongType, "/persons/0/provisionalMonths", months, "whole number"));

    [Theory]
    [InlineData("province")]
    [InlineData("city")]
    [InlineData("poolingArea")]
    public void Reference_wage_must_be_above_zero_and_in_whole_fen(string scope)
    {
        const string Allowed = "0.01 … 9999999999.99 | null";
        string path = "/referenceWages/" + scope;
        Only(Wage(scope, "0")).Should().Be(Found(FaultCode.OutOfRange, path, "0", Allowed));
        Only(Wage(scope, "0.00")).Should().Be(Found(FaultCode.OutOfRange, path, "0.00", Allowed));
        Only(Wage(scope, "-2277.83")).Should().Be(Found(FaultCode.OutOfRange, path, "-2277.83", Allowed));
        Only(Wage(scope, "2277.833")).Should().Be(Found(FaultCode.NotInFen, path, "2277.833", "0.01 × n"));
        Only(Wage(scope, "{\"annual\":0}")).Should().Be(Found(FaultCode.OutOfRange, path + "/annual", "0", Allowed));
        Only(Wage(scope, "{\"annual\":0.001}"))
            .Should()
            .Be(Found(FaultCode.NotInFen, path + "/annual", "0.001", "0.01 × n"));
        Only(Wage(scope, "{}")).Should().Be(Found(FaultCode.Missing, path + "/annual", null, "number"));
        Only(Wage(scope, "{\"annual\":null}")).Should().Be(Found(FaultCode.Missing, path + "/annual", null, "number"));
        Only(Wage(scope, "\"2277.83\""))
            .Should()
            .Be(Found(FaultCode.WrongType, path, "\"2277.83\"", "number | object"));
        Only(Wage(scope, "{\"annual\":1,\"anual\":1}"))
            .Should()
            .Be(new Fault(FaultCode.UnknownProperty, path + "/anual", "anual", "annual") { Nearest = "annual" });
    }

    [Fact]
    public void Headcount_of_the_real_name_register_must_not_be_negative() =>
        Only(Asked.Daqing("", "\"realNameHeadcount\":-1"))
            .Should()
            .Be(Found(FaultCode.OutOfRange, "/employer/realNameHeadcount", "-1", "0 …"));

    [Theory]
    [InlineData("inYear")]
    [InlineData("crossYear")]
    public void Correction_must_have_the_base_that_it_corrects(string correction) =>
        Only(Asked.Daqing($"\"correction\":\"{correction}\""))
            .Should()
            .Be(Found(FaultCode.Missing, "/persons/0/determinedBase", null, $"number (correction = {correction})"));

    [Theory]
    [InlineData("1e30")]
    [InlineData("1E+30")]
    [InlineData("1e-30")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.1234567890123456789012345678")]
    [InlineData("1e99999999999")]
    [InlineData("0e99999999999")]
    [InlineData("1e-99999999999")]
    [InlineData("0e-2147483648")]
    public void Number_beyond_decimal_is_out_of_range(string number)
    {
        Fault fault = Only(Asked.Daqing($"\"priorYearMonthlyWage\":{number}"));

        fault.Code.Should().Be(FaultCode.OutOfRange);
        fault.Path.Should().Be("/persons/0/priorYearMonthlyWage");
        fault.Found.Should().Be(number);
        fault.Allowed.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("2e3", "2000.00")]
    [InlineData("20000000e-4", "2000.00")]
    [InlineData("2000.0000000000", "2000.00")]
    [InlineData("1e9", "6833.49")]
    public void Numbers_in_other_notations_are_read_exactly(string number, string expected) =>
        Asked
            .Answer(Asked.Daqing($"\"priorYearMonthlyWage\":{number}"))
            .GetProperty("persons")[0]
            .GetProperty("base")
            .GetRawText()
            .Should()
            .Be(expected);

    [Fact]
    public void Minus_zero_is_read_as_zero() =>
        Asked
            .Text(Asked.Daqing("\"determinedBase\":-0.00", "\"determinedBase\":-0"))
            .Should()
            .Contain("\"base\":0.00")
            .And.NotContain("-0");

    private static string Wage(string scope, string wage) =>
        $$"""
            {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension",
            "referenceWages":{"{{scope}}":{{wage}}},"persons":[]}
            """;

    private static Fault Only(string json) => Asked.Faults(json).Should().ContainSingle().Subject;

    private static Fault Found(string code, string path, string? found, string allowed) =>
        new(code, path, found, allowed);
}
