using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Rosters.Wages;

namespace Contribution.Rules.Rosters;

/// <summary><c>wages</c>: from itemised pay to everybody's monthly average of the year, with the clause of each item.</summary>
public sealed class WagesJob : ListJob
{
    /// <summary>The itemised pay.</summary>
    public required RosterFile Pay { get; init; }

    /// <summary>The year of the pay; rows of another are rejected.</summary>
    public required int Year { get; init; }

    /// <summary>The document that says what counts as wages, by its number or its id, such as <c>劳社险中心函〔2006〕60号</c>; another ends the run with an <see cref="InvalidOperationException"/>.</summary>
    public required string Document { get; init; }

    /// <summary>Lists of one's own in place of the embedded ones, of the shape of <c>wage-items.schema.json</c>; null is none. Another shape ends the run with an <see cref="InvalidDataException"/>.</summary>
    public ReadOnlyMemory<byte>? Items { get; init; }

    /// <summary>By how many months the year is divided; null is as the document has it.</summary>
    public MonthDivisor? Divisor { get; init; }

    /// <summary>
    /// Whether items that the document does not name count, or do not, as its catch-all says; else nobody who has one has an
    /// average.
    /// </summary>
    public bool UnlistedByDocument { get; init; }

    private protected override JobResult Run(JobWatch watch)
    {
        WageItemLists lists = Items is ReadOnlyMemory<byte> own
            ? WageItemLists.Read(new MemoryStream(own.ToArray()))
            : WageItemLists.Embedded;
        WageItemList list =
            lists.Find(Document)
            ?? throw new InvalidOperationException(
                $"{Document} is none of {string.Join(", ", lists.All.Select(known => known.Document.Name))}"
            );
        PayReading reading = PayReader.Read(Pay, Year, list);
        watch.Cancellation.ThrowIfCancellationRequested();
        if (!reading.Faults.IsEmpty)
        {
            return JobResult.Unread(reading.Faults);
        }

        PriorYearWages wages = PriorYearWages.Of(
            reading,
            list,
            Divisor,
            UnlistedByDocument ? UnlistedPay.ByDocument : UnlistedPay.Unsettled
        );
        return new JobResult
        {
            Notes = reading.Notes,
            Rejected = reading.Rejected,
            Tables =
            [
                new JobTable(WagesCsv.AveragesName, WagesCsv.Averages(wages, Reader, Chinese)) { IsPlain = true },
                new JobTable(WagesCsv.LinesName, WagesCsv.Lines(wages, list.Document, Reader, Chinese))
                {
                    IsPlain = true,
                },
            ],
        };
    }
}
