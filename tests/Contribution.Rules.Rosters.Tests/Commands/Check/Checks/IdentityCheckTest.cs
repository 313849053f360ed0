using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Tests.Commands.Check.Checks;

public sealed class IdentityCheckTest
{
    // The example of GB 11643-1999 and two more with a known check digit.
    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("440524188001010014")]
    [InlineData("34052419800101001X")]
    public void Check_digit_follows_the_standard(string text)
    {
        IdentityNumber number = IdentityNumber.Parse(text)!;

        number.CheckDigit.Should().Be(number.DueCheckDigit);
        number.Today.Should().Be(text.ToUpperInvariant());
    }

    [Fact]
    public void Old_number_matches_the_new_one_of_the_same_person()
    {
        IdentityNumber old = IdentityNumber.Parse("110105491231002")!;

        old.IsOld.Should().BeTrue();
        old.Today.Should().Be("11010519491231002X");
        old.Birth.Should().Be(new DateOnly(1949, 12, 31));
    }

    [Theory]
    [InlineData("11010519491231002X", null)]
    [InlineData("110105194912310021", "id-check-digit")]
    [InlineData("110105194912310000", "id-cut")]
    [InlineData("1.10105E+17", "id-scientific")]
    [InlineData("1101051949123100", "id-shape")]
    [InlineData("1101051949I231002X", "id-shape")]
    [InlineData("110105491231002", "id-old")]
    [InlineData("990105194912310023", "id-region")]
    [InlineData("110105194913310021", "id-birth-date")]
    [InlineData("440524188001010014", "id-birth-date")]
    [InlineData("110105201112310024", "id-birth-date")]
    [InlineData("无", "placeholder")]
    [InlineData("111111111111111111", "placeholder")]
    public void Faults_of_a_number_are_named(string number, string? code) =>
        Checked.Hits("idNumber", number).Should().Equal(code is null ? [] : [$"2 idNumber {code}"]);

    [Theory]
    [InlineData("1949-12-31", "女", null)]
    [InlineData("1949年12月", "2", null)]
    [InlineData("1949/12/30", "女", "出生日期 birth-date-differs")]
    [InlineData("", "男", "性别 gender-differs")]
    public void Number_is_compared_with_birth_date_and_gender(string birth, string gender, string? hit) =>
        Checked
            .Hits("idNumber,出生日期,性别", $"11010519491231002X,{birth},{gender}")
            .Should()
            .Equal(hit is null ? [] : [$"2 {hit}"]);
}
