using Contribution.Rules.Rosters.Excel.Reading;

namespace Contribution.Rules.Rosters.Excel.Tests.Reading;

public sealed class CellAddressTest
{
    [Theory]
    [InlineData("A1", 0)]
    [InlineData("Z9", 25)]
    [InlineData("AA12", 26)]
    [InlineData("XFD1048576", 16383)]
    public void ColumnOf_gives_the_column_of_an_address(string address, int column)
    {
        CellAddress.ColumnOf(address).Should().Be(column);
        new CellAddress(int.Parse(address.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), null), column)
            .ToString()
            .Should()
            .Be(address);
    }

    [Theory]
    [InlineData("XFE1")]
    [InlineData("AAAAAAAAAAAAAAAAAA1")]
    [InlineData("1")]
    [InlineData("")]
    public void ColumnOf_refuses_any_other_text(string address) =>
        FluentActions.Invoking(() => CellAddress.ColumnOf(address)).Should().Throw<WorkbookException>();
}
