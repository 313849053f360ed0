using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Progress;

namespace Contribution.Rules.Rosters;

/// <summary>
/// <c>wages</c>: computes each person's monthly average of the year from itemised pay, with the clause of each item.
/// </summary>
public sealed class WagesJob : ListJob
{
    /// <summary>The itemised pay.</summary>
    public required RosterFile Pay
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The year of the pay; rows of another are rejected.</summary>
    public required int Year { get; init; }

    /// <summary>
    /// The document on the items that count as wages, by its number or its id, such as <c>劳社险中心函〔2006〕60号</c>; another is
    /// a fault of the result.
    /// </summary>
    public required string Document
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>
    /// Lists of one's own in place of the embedded ones, of the shape of <c>wage-items.schema.json</c>; null is none.
    /// Another shape is a fault of the result.
    /// </summary>
    public ReadOnlyMemory<byte>? Items { get; init; }

    /// <summary>The number of months by which the year is divided; null is that of the document.</summary>
    public MonthDivisor? Divisor { get; init; }

    /// <summary>
    /// Whether items that the document does not name count, or do not, by its catch-all clause; else no person who has one has an
    /// average.
    /// </summary>
    public bool UnlistedByDocument { get; init; }

    private protected override JobResult Run(JobWatch watch)
    {
        List<Fault> faults = [];
        if ((Items is { } own ? WageItemLists.Read(own, faults) : WageItemLists.Embedded) is not WageItemLists lists)
        {
            return new JobResult { QuestionFaults = [.. faults] };
        }

        if (lists.Find(Document) is not WageItemList list)
        {
            return new JobResult { QuestionFaults = [NotIn(lists)] };
        }

        return On(PayReader.Read(Pay, Year, list, watch.Cancellation), reading => Average(reading, list));
    }

    /// <summary>Averages pay that was read, by the items that count as wages.</summary>
    private JobResult.Reported<(PriorYearWages Wages, PayReading Reading)> Average(
        PayReading reading,
        WageItemList list
    )
    {
        UnlistedPay unlisted = UnlistedByDocument ? UnlistedPay.ByDocument : UnlistedPay.Unsettled;
        PriorYearWages wages = PriorYearWages.Compute(reading, list, Divisor, unlisted);
        return new((wages, reading), reading)
        {
            Tables =
            [
                Table(
                    WagesCsv.AveragesName,
                    new("月平均工资", "averages"),
                    reader => WagesCsv.Averages(wages, reader, Chinese),
                    isPlain: true
                ),
                Table(
                    WagesCsv.LinesName,
                    new("项目", "items"),
                    reader => WagesCsv.Lines(wages, list.Document, reader, Chinese),
                    isPlain: true
                ),
            ],
        };
    }

    private Fault NotIn(WageItemLists lists)
    {
        string[] names = [.. lists.All.Select(list => list.Document.Name)];
        return new Fault(FaultCode.UnknownValue, "/document", Document, string.Join(" | ", names))
        {
            Nearest = NearestName.Find(Document, names),
        };
    }
}
