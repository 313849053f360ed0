using Contribution.Rules.Rosters.Excel.Reading.Cells;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading.Cells;

/// <summary>An amount is read as its format shows it, and not at all where that is another number or none.</summary>
public sealed class ColumnValueTest
{
    private const string Accounting = "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";

    [Theory]
    [InlineData("0.3", "0.00\"万元\"")]
    [InlineData("0.3", "0.00万")]
    [InlineData("3", "0.0\"千元\"")]
    [InlineData("25000", "0!.0,\"万\"")]
    [InlineData("25000", "[<10000]0.00;0.00,\"万\"")]
    [InlineData("25000", "[>=10000]0.00,\"万\";0.00")]
    [InlineData("-3", "0.00;-0.00,")]
    [InlineData("3", "0.0%")]
    [InlineData("3", "0.00\"美元\"")]
    [InlineData("3", "[$USD] #,##0.00")]
    [InlineData("3", "[$$-409]#,##0.00")]
    [InlineData("3", "[$HK$-C04]#,##0.00")]
    [InlineData("3", "[$€-2] #,##0.00")]
    [InlineData("3", "\"US$\"#,##0.00")]
    public void Amount_shown_in_another_unit_is_refused(string number, string code) =>
        Amount(number, code).Trouble.Should().Be(CellTrouble.Scaled);

    [Theory]
    [InlineData("3000", "[>=10000]0.00,\"万\";0.00")]
    [InlineData("2500.5", "\"¥\"#,##0.00")]
    [InlineData("2500.5", "[$￥-804]#,##0.00")]
    [InlineData("2500.5", "[$¥-804]#,##0.00")]
    [InlineData("2500.5", "[$CNY] #,##0.00")]
    [InlineData("2500.5", "[$-804]#,##0.00")]
    [InlineData("2500.5", "$#,##0.00")]
    [InlineData("2500.5", "#,##0.00\"元\"")]
    [InlineData("2500.5", "#,##0.00元")]
    [InlineData("2500.5", Accounting)]
    [InlineData("0", "#,##0.00")]
    [InlineData("0", "General")]
    [InlineData("0", "@")]
    [InlineData("0", "\"¥\"0")]
    public void Amount_that_is_shown_plainly_is_read(string number, string code) =>
        Amount(number, code)
            .Should()
            .Match<CellReading>(cell => cell.Text == number && cell.Trouble == CellTrouble.None);

    [Theory]
    [InlineData("0.00;-0.00;\"—\"")]
    [InlineData("0.00;-0.00;\"-\"")]
    [InlineData(Accounting)]
    [InlineData("_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ ")]
    public void Zero_that_is_shown_as_a_dash_is_a_dash(string code) =>
        Amount("0", code).Should().Match<CellReading>(cell => cell.Text == "-" && cell.Trouble == CellTrouble.None);

    [Theory]
    [InlineData("#,##0.00;-#,##0.00;")]
    [InlineData("0;;;@")]
    [InlineData("#,###")]
    [InlineData("#.##")]
    public void Zero_that_is_not_shown_is_no_more_certain_than_a_dash(string code) =>
        Amount("0", code).Should().Match<CellReading>(cell => cell.Text == "-" && cell.Trouble == CellTrouble.NotShown);

    [Theory]
    [InlineData("0", "0.00;-0.00;\"无\"", "无")]
    [InlineData("1", "\"待定\"", "待定")]
    [InlineData("3000", ";;;", "3000 ()")]
    public void Number_that_is_shown_as_a_text_is_no_amount(string number, string code, string text) =>
        Amount(number, code).Text.Should().Be(text);

    [Theory]
    [InlineData("2010.1", "0.00", "2010.10")]
    [InlineData("2010.1", "[>3000]0;0.00", "2010.10")]
    [InlineData("2010.1", "0.00;0", "2010.10")]
    [InlineData("2010.1", "General", "2010.1")]
    public void Month_is_read_as_it_is_shown(string number, string code, string text) =>
        ColumnValue.Month(Cell(number, code)).Text.Should().Be(text);

    [Theory]
    [InlineData("0.887", "0.00%", "88.70%")]
    [InlineData("0.885", "0%", "89%")]
    [InlineData("1.12", "0%", "112%")]
    [InlineData("0.887", "General", "0.887")]
    public void Percentage_is_read_as_it_is_shown(string number, string code, string text) =>
        ColumnValue.Percentage(Cell(number, code)).Text.Should().Be(text);

    private static CellReading Amount(string number, string code) => ColumnValue.Amount(Cell(number, code));

    private static CellReading Cell(string number, string code) =>
        new(0, number, CellTrouble.None) { Number = CultureFree(number), Format = NumberFormat.Parse(code) };

    private static decimal CultureFree(string number) =>
        decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
