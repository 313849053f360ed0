using System.CommandLine;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Cli.Options;

namespace Contribution.Rules.Cli.Commands.RuleSets;

/// <summary>
/// The options of <c>rules year</c> that say from which month on, and through which, figures are announced; absent, they are of
/// the whole contribution year.
/// </summary>
internal sealed class YearMonthOptions(Locale locale)
{
    private const string Example = "2027-07";

    private readonly Option<string> _from = locale.Option(
        "--from",
        "MONTH",
        "自哪一月起执行，如 2027-07；省略为整个缴费年度",
        "the first month of the figures, as 2027-07; absent: the whole contribution year"
    );

    private readonly Option<string> _through = locale.Option(
        "--through",
        "MONTH",
        "执行至哪一月；省略为缴费年度末月",
        "the last month of the figures; absent: the contribution year's last"
    );

    private readonly Option<bool> _keep = locale.Flag(
        "--keep-until-then",
        "--from 之前的月份继续执行上一年度公布的数额",
        "in the months before --from the figures announced for the year before go on"
    );

    public void AddTo(Command command) => command.AddOptions(_from, _through, _keep);

    /// <summary>Finds the months of the figures, and the rule set that they extend.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="catalogue">The rule sets there are.</param>
    /// <param name="asked">The place, the insurance and the new year.</param>
    /// <exception cref="UserErrorException">
    /// The months are on file already or not the year's, or months before them are not on file.
    /// </exception>
    public YearPart Read(ParseResult parsed, RuleSetCatalogue catalogue, RuleSetId asked)
    {
        YearMonth? from = parsed.GetMonth(_from, Example, locale);
        YearMonth? through = parsed.GetMonth(_through, Example, locale);
        RuleSet[] own =
        [
            .. catalogue
                .Ids.Where(id => id.Family == asked.Family && id.Year == asked.Year)
                .Select(id => catalogue.Get(id)!)
                .OrderBy(set => set.Months.From),
        ];
        if (own is [{ Id: var there }, ..] && (there.Month is null || (from is null && through is null)))
        {
            throw There(own, isPart: from is not null || through is not null);
        }

        RuleSetId last = asked with { Year = asked.Year - 1 };
        RuleSet[] before = InYear(catalogue, last);
        if (before.Length == 0)
        {
            throw locale.Error(
                $"没有{locale.Title(last)}的规则集可作依据；请用 rules new",
                $"there is no rule set of {locale.Title(last)} to build on; use rules new",
                ExitCode.NotCovered
            );
        }

        MonthSpan year = Whole(before) is { } whole
            ? new MonthSpan(whole.Through.AddMonths(1), whole.Through.AddMonths(YearMonth.PerYear))
            : Given(before, from, through);
        MonthSpan months = new(from ?? year.From, through ?? year.Through);
        if (months.Count < 1)
        {
            throw locale.Error(
                $"止月 {months.Through} 早于起月 {months.From}",
                $"the last month, {months.Through}, is before the first, {months.From}"
            );
        }

        if (!year.Contains(months.From) || !year.Contains(months.Through))
        {
            throw locale.Error(
                $"{Span(months)}不在 {asked.Year} 缴费年度的 {Span(year)}之内",
                $"{Span(months)} is not within the contribution year {asked.Year}, {Span(year)}"
            );
        }

        if (Array.Find(own, set => set.Months.Intersect(months) is not null) is RuleSet taken)
        {
            throw There([taken], isPart: true);
        }

        return new YearPart(
            own.LastOrDefault(set => set.Months.Through < months.From) ?? before[^1],
            months,
            Kept(parsed, year, months, own)
        );
    }

    /// <summary>The months before the figures, where those of the year before go on; null where all of them are on file.</summary>
    private MonthSpan? Kept(ParseResult parsed, MonthSpan year, MonthSpan months, RuleSet[] own)
    {
        int onFile = own.Select(set => set.Months).Where(span => span.Through < months.From).Sum(span => span.Count);
        int gap = year.From.MonthsUntil(months.From) - onFile;
        bool keeps = parsed.GetValue(_keep);
        if (gap == 0)
        {
            return keeps
                ? throw locale.Error(
                    $"{_keep.Name}：{months.From} 之前没有月份要延续",
                    $"{_keep.Name}: there is no month before {months.From} for figures to go on in"
                )
                : null;
        }

        MonthSpan open = new(year.From, months.From.AddMonths(-1));
        return keeps && onFile == 0 ? open
            : keeps
                ? throw locale.Error(
                    $"{_keep.Name}：{Span(open)}中已有月份有规则集；请先用 {_from.Name} 和 {_through.Name} 补齐其余月份",
                    $"{_keep.Name}: some months of {Span(open)} have a rule set; write the others first, with {_from.Name} and {_through.Name}"
                )
            : throw locale.Error(
                $"{Span(open)}还没有规则集：继续执行上一年度数额的，请加 {_keep.Name}；另有数额的，请先用 {_from.Name} 和 {_through.Name} 写入",
                $"{Span(open)} has no rule set yet: add {_keep.Name} where the figures of the year before go on, or write its own first, with {_from.Name} and {_through.Name}"
            );
    }

    /// <summary>The rule sets that apply to a place in a year: one, or one for each part.</summary>
    private static RuleSet[] InYear(RuleSetCatalogue catalogue, RuleSetId asked) =>
        [
            .. catalogue
                .PartsOf(asked.Jurisdiction, asked.Insurance, asked.Year)
                .Select(part => catalogue.Get(part.Id)!)
                .OrderBy(set => set.Months.From),
        ];

    /// <summary>The twelve months of a year whose parts leave none out; null where they do, or are fewer.</summary>
    private static MonthSpan? Whole(RuleSet[] parts)
    {
        MonthSpan span = new(parts[0].Months.From, parts[^1].Months.Through);
        int months = parts.Sum(part => part.Months.Count);
        return span.Count == YearMonth.PerYear && months == span.Count ? span : null;
    }

    /// <summary>Months as they are given: the year before is not on file as a whole, and says nothing of the new one's.</summary>
    private MonthSpan Given(RuleSet[] before, YearMonth? from, YearMonth? through)
    {
        string onFile = locale.List(before.Select(set => Span(set.Months)));
        return from is YearMonth first && through is YearMonth last
            ? new MonthSpan(first, last)
            : throw locale.Error(
                $"上一年度的规则集只有{onFile}，不足一整年，无从得知新年度的起止月份：请给出 {_from.Name} 和 {_through.Name}",
                $"of the year before only {onFile} is on file, which is no whole year and does not say which months the new one has: give {_from.Name} and {_through.Name}"
            );
    }

    private UserErrorException There(RuleSet[] own, bool isPart)
    {
        RuleSet set = own[0];
        string origin = locale.Translate(set.Origin);
        string months = locale.List(own.Select(one => Span(one.Months)));
        return isPart
            ? locale.Error(
                $"已有{locale.Title(set.Id)} {months}的规则集（{origin}）；要自年中起改用新数额，先在其规则文件的 contributionYears.periods 中将止月提前",
                $"{locale.Title(set.Id)} exists already ({origin}) for {months}; for new figures from a month on, end it earlier first, in contributionYears.periods of its rule file"
            )
            : locale.Error(
                $"已有{locale.Title(set.Id)}的规则集（{origin}）",
                $"{locale.Title(set.Id)} exists already ({origin})"
            );
    }

    private string Span(MonthSpan span) =>
        locale.Pick($"{span.From} 至 {span.Through} ", $"{span.From} to {span.Through}");
}

/// <summary>The months of new figures in their contribution year.</summary>
/// <param name="Before">The rule set that they build on.</param>
/// <param name="Months">The months.</param>
/// <param name="Kept">The months before, in which the figures of the year before go on; null is none.</param>
internal sealed record YearPart(RuleSet Before, MonthSpan Months, MonthSpan? Kept);
