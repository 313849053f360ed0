namespace Contribution.Rules.Rosters.Tests.Input.Reading.Values;

public sealed class ValuesTest
{
    [Theory]
    [InlineData("\"1,200.00\"", "no thousands separators; write 12345.60")]
    [InlineData("\uFF11\uFF12\uFF10\uFF10", "full-width digits; write them as 0 to 9")]
    [InlineData("-1", "money is not negative")]
    [InlineData("0.005", "more than two decimals; in Excel, =ROUND(…, 2) rounds to the fen")]
    [InlineData("10000000000", "outside the range from 0 to 9999999999.99")]
    [InlineData("1.2E+3", "not an amount of money such as 2277.83")]
    [InlineData("\u00A512", "not an amount of money such as 2277.83")]
    [InlineData("\"=DISPIMG(\"\"ID_1\"\",1)\"", "not an amount of money such as 2277.83")]
    [InlineData("1 200", "not an amount of money such as 2277.83")]
    [InlineData("99999999999999999999999999999999", "not an amount of money such as 2277.83")]
    public void Money_other_than_a_plain_number_is_rejected(string value, string reason) =>
        CsvLists.Reason("priorYearMonthlyWage", value).Should().Be(reason);

    [Theory]
    [InlineData("0", "0")]
    [InlineData(" 1200.50\u3000", "1200.50")]
    [InlineData("1200.5000", "1200.50")]
    [InlineData("9999999999.99", "9999999999.99")]
    public void White_space_and_trailing_zeros_are_ignored(string value, string yuan) =>
        CsvLists
            .Read($"id,category,filedBase\nP,employee,{value}\n")
            .Roster.Persons.Single()
            .Facts.FiledBase.Should()
            .Be(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("1", true)]
    [InlineData("是", true)]
    [InlineData("有", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("否", false)]
    [InlineData("无", false)]
    public void Yes_and_no_are_read_from_many_words(string value, bool truth) =>
        CsvLists
            .Read($"id,category,退休证明\nP,employee,{value}\n")
            .Roster.Persons.Single()
            .Facts.ExemptionProof.Should()
            .Be(truth);

    [Theory]
    [InlineData("employee", PersonCategory.Employee)]
    [InlineData("职工", PersonCategory.Employee)]
    [InlineData("灵活就业人员", PersonCategory.FlexibleWorker)]
    [InlineData("个体工商户业主", PersonCategory.BusinessOwner)]
    public void Choices_are_read_by_name_in_either_language(string value, PersonCategory category) =>
        CsvLists.Read($"id,category\nP,{value}\n").Roster.Persons.Single().Facts.Category.Should().Be(category);

    [Fact]
    public void Unknown_choice_names_the_nearest() =>
        CsvLists.Reason("correction", "inYaer").Should().EndWith("did you mean \"inYear\"?");

    [Theory]
    [InlineData("√")]
    [InlineData("Y")]
    public void Unknown_sign_gets_no_suggestion(string sign) =>
        CsvLists.Reason("exemptionProof", sign).Should().NotContain("did you mean");

    [Theory]
    [InlineData("0")]
    [InlineData("13")]
    [InlineData("2.5")]
    public void Months_other_than_1_to_12_are_rejected(string value) =>
        CsvLists.Reason("provisionalMonths", value).Should().Be("a whole number from 1 to 12 is expected");

    [Fact]
    public void Required_texts_are_rejected_when_empty() =>
        CsvLists
            .Read("id,category\n,employee\nP, \n")
            .Roster.Rejected.Select(row => $"{row.Column}: {row.Reason} {row.ReasonZh}")
            .Should()
            .Equal("id: must not be empty 不能为空", "category: must not be empty 不能为空");
}
