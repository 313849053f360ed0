using System.Globalization;
using System.Reflection;
using Contribution.Rules.FactTables;
using Contribution.Rules.Numbers;

namespace Contribution.Rules.Tests.Numbers;

/// <summary>Amounts give back what they took, to the digit, and facts are what they were with nullable decimals.</summary>
public sealed class AmountsTest
{
    private static readonly decimal[] Whole =
    [
        0m,
        0.01m,
        1m,
        2277.8m,
        2277.83m,
        27334m,
        4294967.29m,
        4294967.30m,
        99999999m,
        Fen.MaxYuan,
    ];

    private static readonly decimal[] Others =
    [
        -0.01m,
        -1m,
        0.001m,
        2277.835m,
        10000m / 3m,
        Fen.MaxYuan + 0.01m,
        decimal.MaxValue,
        decimal.MinValue,
        0.0000000000000000000000000001m,
    ];

    [Fact]
    public void Item_gives_back_the_digits_that_it_took()
    {
        foreach (decimal yuan in Whole.SelectMany(InEveryScale).Concat(Others))
        {
            for (int place = 0; place < Amounts.Places; place++)
            {
                Amounts amounts = default;
                amounts[place] = yuan;
                Bits(amounts[place]!.Value).Should().Equal(Bits(yuan), Text(yuan));
                amounts.WordAt(place).IsKnown.Should().BeTrue();
                amounts.WordAt(place).KnownCount.Should().Be(1);
                default(Amounts).WordAt(place).KnownCount.Should().Be(0);
                Enumerable
                    .Range(0, Amounts.Places)
                    .Where(other => amounts[other] is not null)
                    .Should()
                    .Equal([place], Text(yuan));
            }
        }
    }

    [Fact]
    public void AreInFen_says_whether_each_is_whole_fen_in_range()
    {
        foreach (decimal yuan in Whole.SelectMany(InEveryScale).Concat(Others))
        {
            Amounts amounts = default;
            amounts[3] = yuan;
            amounts.AreInFen.Should().Be(Fen.TryFromYuan(yuan, out long fen), Text(yuan));
            if (amounts.AreInFen)
            {
                amounts.WordAt(3).InFen.Should().Be(fen, Text(yuan));
            }
        }
    }

    [Fact]
    public void AreInFen_looks_at_every_amount_that_is_left()
    {
        Amounts amounts = default;
        amounts[0] = -1m;
        Amounts before = amounts;
        amounts[5] = 0.001m;
        amounts[0] = 1m;
        amounts.AreInFen.Should().BeFalse();
        amounts[5].Should().Be(0.001m);
        amounts[5] = null;
        amounts.AreInFen.Should().BeTrue();
        amounts[0].Should().Be(1m);

        before[0].Should().Be(-1m, "a copy keeps its own");
        before[5].Should().BeNull();
    }

    [Fact]
    public void Equals_compares_amounts_and_not_how_they_were_written()
    {
        decimal[] all = [.. Whole.SelectMany(InEveryScale), .. Others];
        foreach (decimal left in all)
        {
            foreach (decimal right in all)
            {
                (Amounts one, Amounts other) = (Only(left), Only(right));
                one.Equals(other).Should().Be(left == right, $"{Text(left)} {Text(right)}");
                (left != right || one.GetHashCode() == other.GetHashCode()).Should().BeTrue(Text(left));
            }

            Only(left).Equals(default).Should().BeFalse("0 is not unknown");
        }
    }

    [Fact]
    public void Each_property_of_money_has_a_place_of_its_own()
    {
        HasPlaces(PersonFactTable.Blank, person => person.Amounts, person => person with { });
        HasPlaces(EmployerFactTable.Blank, employer => employer.Amounts, employer => employer with { });
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(" \u3000", false)]
    [InlineData("1", true)]
    public void HasId_says_whether_there_is_a_number(string? id, bool has)
    {
        (PersonFactTable.Blank with { Id = id! }).HasId.Should().Be(has);
    }

    private static void HasPlaces<T>(T blank, Func<T, Amounts> amountsOf, Func<T, T> copy)
        where T : class
    {
        PropertyInfo[] money =
        [
            .. typeof(T).GetProperties().Where(property => property.PropertyType == typeof(decimal?)),
        ];
        money.Length.Should().BeGreaterThan(5).And.BeLessThanOrEqualTo(Amounts.Places);
        HashSet<int> places = [];
        foreach (PropertyInfo property in money)
        {
            foreach (decimal yuan in (decimal[])[2277.80m, 2277.835m])
            {
                T changed = copy(blank);
                property.SetValue(changed, yuan);
                int place = Enumerable.Range(0, Amounts.Places).Single(place => amountsOf(changed)[place] is not null);
                (property.GetValue(changed), property.GetValue(copy(changed))).Should().Be((yuan, yuan));
                money.Where(other => other.GetValue(changed) is not null).Should().Equal(property);
                (changed.Equals(blank), changed.Equals(copy(changed))).Should().Be((false, true), property.Name);
                property.SetValue(changed, null);
                changed.Should().Be(blank);
                places.Add(place);
            }
        }

        places.Should().HaveCount(money.Length);
    }

    private static Amounts Only(decimal yuan)
    {
        Amounts amounts = default;
        amounts[2] = yuan;
        return amounts;
    }

    private static IEnumerable<decimal> InEveryScale(decimal yuan)
    {
        yield return yuan;
        if (yuan == 0m)
        {
            yield return new decimal(0, 0, 0, isNegative: true, 2);
            yield return new decimal(0, 0, 0, isNegative: true, 0);
        }

        if (decimal.Truncate(yuan) == yuan)
        {
            yield return decimal.Round(yuan, 0, MidpointRounding.ToZero);
        }

        for (byte scale = 0; scale <= 28; scale++)
        {
            yield return yuan + new decimal(0, 0, 0, isNegative: false, scale);
        }
    }

    private static int[] Bits(decimal yuan) => decimal.GetBits(yuan);

    private static string Text(decimal yuan) => yuan.ToString(CultureInfo.InvariantCulture);
}
