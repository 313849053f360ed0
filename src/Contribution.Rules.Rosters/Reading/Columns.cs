using System.Collections.Immutable;
using Contribution.Rules.Faults;
using Contribution.Rules.Rosters.Headers;
using Contribution.Rules.Rosters.Rows;

namespace Contribution.Rules.Rosters.Reading;

/// <summary>One column of a list.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Header">What the file calls it, made unique.</param>
/// <param name="Name">The JSON name that the header means; null is a column nobody knows.</param>
/// <param name="IsFact">Whether it is a fact; the quality check knows some that are none.</param>
internal sealed record Column(int Index, string Header, string? Name, bool IsFact);

/// <summary>The columns of a list, and what is wrong with them.</summary>
internal sealed class Columns
{
    private readonly ILookup<string, Column> _byName;
    private readonly KnownHeaders _known;

    public Columns(ImmutableArray<string> headers, KnownHeaders known)
    {
        _known = known;
        HashSet<string> taken = new(StringComparer.Ordinal);
        All =
        [
            .. headers.Select(
                (header, index) =>
                {
                    string? name = known.NameOf(header);
                    return new Column(
                        index,
                        Unique(header.Trim(), index, taken),
                        name,
                        name is not null && known.Facts.Contains(name)
                    );
                }
            ),
        ];
        _byName = All.Where(column => column.Name is not null).ToLookup(column => column.Name!);
        Notes = [.. All.Where(column => column.Name is null).Select(column => Unknown(column, known))];
    }

    /// <summary>All, in the file's order.</summary>
    public ImmutableArray<Column> All { get; }

    /// <summary>The columns that nobody knows, each with the nearest known name.</summary>
    public ImmutableArray<Wording> Notes { get; }

    /// <summary>The column of a JSON name, or null.</summary>
    public Column? Of(string name) => _byName[name].FirstOrDefault();

    /// <summary>What keeps the file from being read: a required column is missing, or a fact has two columns.</summary>
    /// <param name="required">The names of the required columns; <c>|</c> stands between those of which one is enough.</param>
    public IEnumerable<Wording> Faults(string[] required)
    {
        if (All is [{ Header: string header }] && header.AsSpan().IndexOfAny(';', '\t') >= 0)
        {
            yield return new Wording(
                $"各列应以逗号分隔;表头为:{header}",
                $"columns are separated by commas; the header is: {header}"
            );
            yield break;
        }

        foreach (
            string[] names in required.Select(names => names.Split('|')).Where(names => !names.Any(_byName.Contains))
        )
        {
            string headers = string.Join(", ", All.Select(column => column.Header));
            string? near = All.FirstOrDefault(column => names.Any(name => IsNear(column, name)))?.Header;
            yield return new Wording(
                $"缺少必需的列 {string.Join(" 或 ", names.Select(name => $"{_known.ChineseOf(name)}({name})"))};表头为:{headers}{(near is null ? "" : $";“{near}”是否写错?")}",
                $"the required column {string.Join(" or ", names)} is missing; the header is: {headers}{(near is null ? "" : $"; is \"{near}\" mistyped?")}"
            );
        }

        foreach (IGrouping<string, Column> twice in _byName.Where(columns => columns.Count() > 1))
        {
            string zh = string.Join("、", twice.Select(column => $"“{column.Header}”"));
            string en = string.Join(" and ", twice.Select(column => $"\"{column.Header}\""));
            yield return new Wording($"{zh} 都表示 {twice.Key};请只保留一列", $"{en} all mean {twice.Key}; keep one");
        }
    }

    /// <summary>Whether a column that nobody knows is most likely a mistyped name of a fact.</summary>
    private bool IsNear(Column column, string name) =>
        column.Name is null && NearestName.Of(column.Header, _known.All) is string near && _known.NameOf(near) == name;

    /// <summary>A header that stands there already, or is empty, gets its column's number.</summary>
    private static string Unique(string header, int index, HashSet<string> taken)
    {
        string unique = header.Length > 0 && taken.Add(header) ? header : $"{header}#{index + 1}";
        taken.Add(unique);
        return unique;
    }

    private static Wording Unknown(Column column, KnownHeaders known)
    {
        string? near = NearestName.Of(column.Header, known.All);
        return new Wording(
            $"不认识的列“{column.Header}”,不用于核定{(near is null ? "" : $";是否指“{near}”?")}",
            $"column \"{column.Header}\" is no fact{(near is null ? "" : $"; did you mean \"{near}\"?")}"
        );
    }
}
