using Contribution.Rules.Rosters.Input.Identity;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Rosters.Tests.Input.Identity;

public sealed class MaskedNumberTest
{
    [Theory]
    [InlineData("230602198001011234", "230***********1234")]
    [InlineData(" 23060219800101123X ", "230***********123X")]
    [InlineData("230602800101123", "230*********123")]
    [InlineData("G12345678", "*******78")]
    [InlineData("12345", "*****")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Hide_masks_a_number(string? number, string masked) => MaskedNumber.Hide(number).Should().Be(masked);

    [Fact]
    public void Hide_masks_every_digit_of_a_birth_date() =>
        Prop.ForAll(
                Gen.Choose(0, 9).ArrayOf(18).ToArbitrary(),
                digits =>
                {
                    string number = string.Concat(digits);
                    return MaskedNumber.Hide(number)[6..14] == "********"
                        && MaskedNumber.Hide(number[..15])[6..12] == "******";
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("230602198001011234", null, "230***********1234")]
    [InlineData("23060219800101123X", null, "230***********123X")]
    [InlineData("230602800101123", null, "230*********123")]
    [InlineData("23060219800101123", null, "23060219800101123")]
    [InlineData("E-1001", null, "E-1001")]
    [InlineData("G1234567", "G1234567", "******67")]
    public void Ids_that_are_identity_numbers_are_masked(string id, string? idNumber, string shown) =>
        MaskedNumber.OfId(id, idNumber).Should().Be(shown);
}
