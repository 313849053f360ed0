using Contribution.Rules.Cli.Text;
using Contribution.Rules.Rosters;
using Contribution.Rules.Rosters.Contributions;
using Contribution.Rules.Rosters.Redetermining;

namespace Contribution.Rules.Cli.Commands;

/// <summary>A redetermination in yuan.</summary>
internal sealed class PrintedTrueUps
{
    private readonly Locale _locale;
    private readonly TrueUpLine[] _lines;
    private readonly Fault[] _faults;
    private readonly int _notComputed;
    private readonly bool _isAssumed;

    public PrintedTrueUps(
        IContributionRules rules,
        ContributionsQuestion question,
        RedeterminedEmployer[] employers,
        Locale locale
    )
    {
        RedeterminedContributions contributions = new(rules, question);
        _lines = [.. employers.SelectMany(contributions.Of)];
        _notComputed = employers.Sum(employer =>
            employer.Count(DifferenceClass.NotComputed) + (employer.Own?.Class == DifferenceClass.NotComputed ? 1 : 0)
        );
        (_locale, _faults, _isAssumed) = (locale, [.. contributions.Faults], contributions.IsCollectionAssumed);
    }

    /// <summary>Adds the table of true-ups to those of the run.</summary>
    public void AddTo(ResultTables tables) =>
        tables.Add(
            TrueUpTable.File,
            _locale.Pick("补收金额", "true-ups"),
            reader => new TrueUpTable(_locale == Locale.Zh).For(reader, _lines)
        );

    /// <summary>Prints each line, the sums, and which rates are not on file.</summary>
    /// <param name="terminal">Where it is printed.</param>
    /// <param name="besideCsv">Whether the output holds CSV: then people read this with the messages.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Tell(Terminal terminal, bool besideCsv)
    {
        List<string> lines = [_locale.Pick("补收金额（元）：", "in yuan:")];
        foreach (TrueUpLine line in _lines)
        {
            string months = $"{line.TrueUp.Months[0].Month}–{line.TrueUp.Months[^1].Month}";
            string payer = Words.Of(line.Payer, _locale);
            string rates = string.Join(
                ", ",
                line.TrueUp.Months.Select(month => LibraryNumbers.Percent(month.Rate.Rate)).Distinct()
            );
            lines.Add(
                $"  {line.EmployerId ?? "-"}  {line.PersonId ?? "-"}  {payer}  {rates}  {months}  "
                    + _locale.Pick(
                        $"应补收 {LibraryNumbers.Money(line.TrueUp.ToCollect)}，多缴 {LibraryNumbers.Money(line.TrueUp.Refundable)}",
                        $"to be collected {LibraryNumbers.Money(line.TrueUp.ToCollect)}, paid too much {LibraryNumbers.Money(line.TrueUp.Refundable)}"
                    )
            );
        }

        string collect = LibraryNumbers.Money(_lines.Sum(line => line.TrueUp.ToCollect));
        string refundable = LibraryNumbers.Money(_lines.Sum(line => line.TrueUp.Refundable));
        string partial =
            (
                _notComputed == 0
                    ? ""
                    : _locale.Pick(
                        $"；不含未能计算的 {_notComputed} 项基数",
                        $"; {_notComputed} bases that could not be computed are not in it"
                    )
            )
            + (
                _faults.Length == 0
                    ? ""
                    : _locale.Pick("；不完整，有费率未收录", "; partial: some rates are not on file")
            );
        if (_isAssumed)
        {
            lines.Add(
                _locale.Pick(
                    "规则集未载明收缴方式：单位有缴费基数的按单位缴费基数计算，没有的按各人缴费基数计算，请核实（--collection 可指定）",
                    "the rule set does not say how contributions are collected: the employer's are charged on its base, or on each person's where it has none; to confirm (--collection says it)"
                )
            );
        }

        lines.Add(
            _locale.Pick(
                $"应补收合计 {collect}；多缴合计 {refundable}（退费另行办理，不抵扣）{partial}",
                $"to be collected {collect}; paid too much {refundable} (a refund is another act; nothing is set off){partial}"
            )
        );
        if (besideCsv)
        {
            lines.ForEach(terminal.Error.WriteLine);
        }
        else
        {
            terminal.Write(string.Join('\n', lines) + "\n");
        }

        foreach (Fault fault in _faults)
        {
            terminal.Error.WriteLine(FaultLine.Format(fault, _locale));
        }

        return _faults.Length == 0 ? ExitCode.Done
            : Array.Exists(_faults, fault => fault.Code != FaultCode.RateNotOnFile) ? ExitCode.InvalidInput
            : ExitCode.NotCovered;
    }
}
