namespace Contribution.Rules.Rosters.Input.Csv;

/// <summary>
/// Cuts a text into rows as RFC 4180 says: commas, double quotes, lines ended by CR LF, LF or CR. A row that does not
/// follow it comes back line by line, each with its fault, and the next line begins a new row: nothing is lost.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="firstLine">The line of its file on which it begins.</param>
/// <param name="isEnded">Whether a line end follows the text.</param>
internal sealed class CsvParser(string text, int firstLine = 1, bool isEnded = false)
{
    private int _at;
    private int _line = firstLine;
    private int _quoteLine;
    private readonly List<int> _takenBy = [];
    private Wording? _fault;

    /// <summary>The rows in the file's order, without blank lines.</summary>
    public IEnumerable<CsvRecord> Read() => ReadAll().Where(record => !record.IsBlank);

    /// <summary>The rows in the file's order, and blank lines.</summary>
    public IEnumerable<CsvRecord> ReadAll()
    {
        while (_at < text.Length)
        {
            foreach (CsvRecord record in Row())
            {
                yield return record;
            }
        }
    }

    private IEnumerable<CsvRecord> Row()
    {
        (int from, int line) = (_at, _line);
        (_fault, _quoteLine) = (null, line);
        _takenBy.Clear();
        List<string> fields = [Field()];
        while (_fault is null && _at < text.Length && text[_at] == ',')
        {
            _at++;
            fields.Add(Field());
        }

        if (_fault is not null)
        {
            _at += LineEnds.First(text.AsSpan(_at));
        }

        CsvRecord record = new(line, text[from.._at], [.. fields])
        {
            QuoteLine = _quoteLine,
            TakenBy = [.. _takenBy],
            HasLineEnd = isEnded || _at < text.Length,
        };
        TakeLineEnd();
        return _fault is null ? [record] : record.Broken(_fault);
    }

    private string Field()
    {
        (int from, int opened) = (_at, _line);
        CsvField field = CsvField.Find(text.AsSpan(), from);
        _at = field.End;
        _fault = Describe(field.Fault, opened);
        int lines = field.IsQuoted ? LineEnds.Count(text.AsSpan(from, _at - from)) : 0;
        _line += lines;
        _takenBy.AddRange(Enumerable.Repeat(opened, lines));
        _quoteLine = lines > 0 || _fault is not null ? opened : _quoteLine;
        return field.IsQuoted && _fault is null ? Value(field, from) : text[from.._at];
    }

    /// <summary>The value in quotes; with them and its equals sign where it has one.</summary>
    private string Value(CsvField field, int from)
    {
        string written = field.IsFormula ? text[from.._at] : text[(from + 1)..(_at - 1)];
        return !field.IsEscaped ? written
            : field.IsFormula ? $"=\"{Unescape(written[2..^1])}\""
            : Unescape(written);
    }

    private static string Unescape(string written) => written.Replace("\"\"", "\"", StringComparison.Ordinal);

    private static Wording? Describe(QuoteFault fault, int line) =>
        fault switch
        {
            QuoteFault.Inside => new Wording(
                "引号出现在未加引号的内容中；请把整个单元格放入引号，其中的引号写两次",
                "a quote inside an unquoted value; quote the whole value and write its quotes twice"
            ),
            QuoteFault.NeverClosed => new Wording(
                $"第 {line} 行的引号没有配对",
                $"the quote opened on line {line} is never closed"
            ),
            QuoteFault.Unbalanced => new Wording(
                $"第 {line} 行的引号没有配对：结束引号之后还有内容",
                $"the quote opened on line {line} is unbalanced: something follows the closing quote"
            ),
            _ => null,
        };

    private void TakeLineEnd()
    {
        if (_at < text.Length)
        {
            _at = LineEnds.After(text.AsSpan(), _at);
            _line++;
        }
    }
}
