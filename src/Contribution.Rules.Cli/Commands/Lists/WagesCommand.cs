using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;
using Contribution.Rules.Cli.Options.Lists;
using Contribution.Rules.Cli.Text;
using Contribution.Rules.Cli.Text.Lists;
using Contribution.Rules.Json;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Commands.Wages;
using Contribution.Rules.Rosters.Excel;

namespace Contribution.Rules.Cli.Commands.Lists;

/// <summary><c>wages</c>: each person's monthly average of the prior year, from itemised pay.</summary>
internal sealed class WagesCommand(Terminal terminal, Locale locale)
{
    private const string Count = "count";
    private const string Exclude = "exclude";

    private readonly Option<string> _pay = locale.Option(
        "--pay",
        "FILE",
        "工资明细（Excel 或 CSV）：个人编号、单位编号、项目、金额、月份",
        "itemised pay (Excel or CSV): personId, employerId, item, amount, month",
        required: true
    );

    private readonly Option<int?> _year = locale.Year(
        "--year",
        "工资所属年度（缴费年度的上一年）",
        "the year of the pay: that before the contribution year",
        required: true
    );

    private readonly Option<string> _by = By(locale.List(Documents(WageItemLists.Embedded, locale)), locale);

    private readonly Option<string> _months = locale.Choice(
        "--months",
        "除以实发月数（actual）或 12（twelve）；省略则按文件",
        "divides by the months actually paid, or by twelve; absent: as the document has it",
        ChoiceNames.Of(typeof(MonthDivisor))
    );

    private readonly Option<string> _unlisted = locale.Choice(
        "--unlisted",
        "文件未列明的项目按文件的概括条款计入（count）或不计入（exclude）；省略则有此项目的人员不计算月平均工资",
        "how unlisted items count: count or exclude, as the document's catch-all clause says; if omitted, persons with such items get no average",
        [Count, Exclude]
    );

    private readonly Option<string> _items = locale.Option(
        "--items",
        "FILE",
        "自己的项目表，代替内置的（格式见 rules/wage-items.schema.json）",
        "your own lists instead of the embedded ones (as rules/wage-items.schema.json says)"
    );

    private readonly OutputOptions _output = new(locale);
    private readonly WorkbookOption _xlsx = new("wages.xlsx", locale);
    private readonly ListOptions _lists = new(locale);

    public Command Build()
    {
        _output.Out.Required = true;
        Command command = locale.Command(
            "wages",
            "由工资明细计算上年度月平均工资",
            "computes prior-year monthly averages from itemised pay",
            _pay,
            _year,
            _by,
            _months,
            _unlisted,
            _items,
            _output.Out,
            _xlsx.Option
        );
        command.Options.Add(_output.Mark);
        _lists.AddForPay(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string? workbook = _xlsx.Read(parsed, _output.Folder(parsed));
        string? own = parsed.GetValue(_items);
        ReadOnlyMemory<byte>? items = own is null ? default(ReadOnlyMemory<byte>?) : UserFile.Read(own, locale);
        WageItemList list = List(
            parsed.GetValue(_by)!,
            items is { } content ? Lists(own!, content) : WageItemLists.Embedded
        );
        string file = parsed.GetValue(_pay)!;
        int year = parsed.GetValue(_year)!.Value;
        WorkbookReadOptions question = _lists.Question(parsed, contributionYear: year + 1, year);
        WagesJob job = new()
        {
            Pay = new ListFile(terminal.Error, locale, question).Read(file, WorkbookList.Pay),
            Year = year,
            Document = list.Document.Id,
            Items = items,
            Divisor = parsed.GetChoice<MonthDivisor>(_months),
            // A list of the user's own states the treatment of all items that it does not name.
            UnlistedByDocument = parsed.GetValue(_unlisted) is not null || items is not null,
            Chinese = locale.IsChinese,
            ListRead = read => terminal.Error.WriteNotes(read.Faults, [], locale),
        };
        JobResult.Reported<(PriorYearWages, PayReading)> result = job.Run<(PriorYearWages, PayReading)>()!;
        (PriorYearWages wages, PayReading reading) = result.Report;
        RefuseContrary(parsed, list.Document);
        _output.Save(parsed, result, workbook);
        terminal.Error.WriteNotes([], reading.Notes, locale);
        terminal.Error.WriteRejected(reading.Rejected, locale);
        terminal.Write(new WagesText(locale).Format(wages, reading, list));
        bool isSettled = reading.RowsRead > 0 && reading.Rejected.IsEmpty && !wages.Averages.Any(wage => wage.IsOpen);
        return isSettled ? ExitCode.Done : ExitCode.InvalidInput;
    }

    /// <summary>Refuses a treatment of items that the document does not name where its catch-all says the contrary.</summary>
    /// <exception cref="UserErrorException">It does.</exception>
    private void RefuseContrary(ParseResult parsed, WageDocument document)
    {
        string said = document.Unlisted.Treatment == WageTreatment.Included ? Count : Exclude;
        if (parsed.GetValue(_unlisted) is string asked && asked != said)
        {
            throw locale.Error(
                $"--unlisted {asked}：按{document.Name}“{document.Unlisted.Article}”，未列明的项目{(said == Count ? "计入" : "不计入")}；请用 --unlisted {said}，或用 --items 给出自己的项目表",
                $"--unlisted {asked}: by {document.Name} {document.Unlisted.Article} unlisted items {(said == Count ? "count" : "do not count")}; use --unlisted {said}, or --items with a table of your own"
            );
        }
    }

    private WageItemLists Lists(string file, ReadOnlyMemory<byte> items)
    {
        List<Fault> faults = [];
        return WageItemLists.Read(items, faults) ?? throw FaultLine.Error(faults, locale, file);
    }

    private WageItemList List(string by, WageItemLists lists)
    {
        string[] names = [.. lists.All.SelectMany(list => new[] { list.Document.Name, list.Document.Id })];
        return lists.Find(by)
            ?? throw locale.WrongWord(_by.Name, by, Documents(lists, locale), NearestName.Find(by, names));
    }

    private static Option<string> By(string documents, Locale locale) =>
        locale.Option(
            "--by",
            "DOCUMENT",
            $"按哪个文件（文号或括号中的简称）：{documents}",
            $"the document, by number or id: {documents}",
            required: true
        );

    private static IEnumerable<string> Documents(WageItemLists lists, Locale locale) =>
        lists.All.Select(list => list.Document.Name + locale.Aside(list.Document.Id));
}
