using Contribution.Rules.Rosters.Commands.Wages;
using FsCheck;
using FsCheck.Fluent;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

public sealed class PriorYearWagesPropertiesTest
{
    private static readonly string[] Items =
    [
        "基本工资",
        "岗位工资",
        "年终奖",
        "加班工资",
        "误餐补助",
        "防暑降温费",
        "通勤车补",
        "应发合计",
        "个税",
    ];

    private static readonly Gen<PayLine> Line =
        from person in Gen.Choose(1, 3)
        from item in Gen.Elements(Items)
        from fen in Gen.Choose(-50_000, 1_000_000)
        from month in Gen.Choose(1, 12)
        select new PayLine
        {
            Line = 2,
            Payee = new Payee($"P-{person}", null),
            Item = item,
            Amount = fen / 100m,
            Month = new YearMonth(2010, month),
        };

    private static readonly Arbitrary<PayLine[]> Pay = Line.ArrayOf().ToArbitrary();

    public static TheoryData<string> Lists => [.. WageItemLists.Embedded.All.Select(list => list.Document.Id)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Counted_and_uncounted_items_add_up_to_the_pay(string id) =>
        Holds(
            id,
            (pay, wages) =>
                wages.Averages.Sum(wage => wage.Included + wage.Excluded)
                == pay.Where(line => line.Item is not ("应发合计" or "个税")).Sum(line => line.Amount)
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_line_is_returned_once(string id) =>
        Holds(id, (pay, wages) => wages.Lines.Select(line => line.Pay).SequenceEqual(pay));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Average_is_within_half_a_fen(string id) =>
        Holds(
            id,
            (pay, _) =>
                PriorYearWages
                    .Compute(
                        pay.Where(line => line.Item != "应发合计"),
                        [],
                        WageItemLists.Embedded.Find(id)!,
                        unlisted: UnlistedPay.ByDocument
                    )
                    .Averages.Where(wage => wage.Monthly is not null)
                    .All(wage =>
                        Math.Abs((wage.Monthly!.Value * wage.Divisor) - wage.Included) <= wage.Divisor * 0.005m
                    )
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public void Order_of_lines_changes_no_average(string id)
    {
        WageItemList list = WageItemLists.Embedded.Find(id)!;
        Holds(
            id,
            (pay, wages) =>
                PriorYearWages
                    .Compute(pay.Reverse(), [], list, unlisted: UnlistedPay.ByDocument)
                    .Averages.ToHashSet()
                    .SetEquals(wages.Averages)
        );
    }

    private static void Holds(string id, Func<PayLine[], PriorYearWages, bool> holds)
    {
        WageItemList list = WageItemLists.Embedded.Find(id)!;
        Prop.ForAll(Pay, pay => holds(pay, PriorYearWages.Compute(pay, [], list, unlisted: UnlistedPay.ByDocument)))
            .QuickCheckThrowOnFailure();
    }
}
