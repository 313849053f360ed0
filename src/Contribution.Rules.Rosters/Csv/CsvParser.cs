using System.Buffers;
using System.Text;

namespace Contribution.Rules.Rosters.Csv;

/// <summary>
/// Cuts a text into rows as RFC 4180 says: commas, double quotes, lines ended by CR LF, LF or CR. A row that does not
/// follow it comes back line by line, each with its fault, and the next line begins a new row: nothing is lost.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="firstLine">The line of its file on which it begins.</param>
internal sealed class CsvParser(string text, int firstLine = 1)
{
    private const char Quote = '"';

    private static readonly SearchValues<char> EndsPlain = SearchValues.Create(",\r\n\"");

    private int _at;
    private int _line = firstLine;
    private int _quoteLine;
    private readonly List<int> _takenBy = [];
    private Wording? _fault;

    /// <summary>The rows in the file's order, without blank lines.</summary>
    public IEnumerable<CsvRecord> Read()
    {
        while (_at < text.Length)
        {
            foreach (CsvRecord record in Row().Where(record => !record.IsBlank))
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

        CsvRecord record = new(line, text[from.._at], [.. fields]) { QuoteLine = _quoteLine, TakenBy = [.. _takenBy] };
        TakeLineEnd();
        return _fault is null ? [record] : record.Broken(_fault);
    }

    private string Field() =>
        _at < text.Length && text[_at] == Quote ? Quoted()
        : _at + 1 < text.Length && text[_at] == '=' && text[_at + 1] == Quote ? QuotedFormula()
        : Plain();

    /// <summary>Takes <c>="0001001"</c>, by which exports keep spreadsheets from taking an id for a number.</summary>
    private string QuotedFormula()
    {
        _at++;
        return $"={Quote}{Quoted()}{Quote}";
    }

    private string Plain()
    {
        int length = text.AsSpan(_at).IndexOfAny(EndsPlain);
        int end = length < 0 ? text.Length : _at + length;
        string field = text[_at..end];
        _at = end;
        if (_at < text.Length && text[_at] == Quote)
        {
            _quoteLine = _line;
            _fault = new Wording(
                "引号出现在未加引号的内容中；请把整个单元格放入引号，其中的引号写两次",
                "a quote inside an unquoted value; quote the whole value and write its quotes twice"
            );
        }

        return field;
    }

    private string Quoted()
    {
        int opened = _line;
        StringBuilder field = new();
        _at++;
        while (true)
        {
            int length = text.AsSpan(_at).IndexOf(Quote);
            if (length < 0)
            {
                _takenBy.AddRange(Enumerable.Repeat(opened, LineEnds.Count(text.AsSpan(_at))));
                _at = text.Length;
                _quoteLine = opened;
                _fault = new Wording(
                    $"第 {opened} 行的引号没有配对",
                    $"the quote opened on line {opened} is never closed"
                );
                return "";
            }

            ReadOnlySpan<char> part = text.AsSpan(_at, length);
            int lines = LineEnds.Count(part);
            _line += lines;
            _takenBy.AddRange(Enumerable.Repeat(opened, lines));
            _quoteLine = lines > 0 ? opened : _quoteLine;
            field.Append(part);
            _at += length + 1;
            if (_at == text.Length || text[_at] != Quote)
            {
                break;
            }

            field.Append(Quote);
            _at++;
        }

        if (_at < text.Length && text[_at] is not (',' or '\r' or '\n'))
        {
            _quoteLine = opened;
            _fault = new Wording(
                $"第 {opened} 行的引号没有配对：结束引号之后还有内容",
                $"the quote opened on line {opened} is unbalanced: something follows the closing quote"
            );
        }

        return field.ToString();
    }

    private void TakeLineEnd()
    {
        if (_at < text.Length)
        {
            _at = LineEnds.After(text.AsSpan(), _at);
            _line++;
        }
    }
}
