using System.Globalization;
using Contribution.Rules.Json;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Determining;
using Contribution.Rules.Terms;

namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>
/// A table whose rows are of one kind: each column has its name and its value of a row, for programs and for people.
/// </summary>
/// <param name="chinese">Whether sentences are in Chinese, or else in English.</param>
internal sealed class TableOf<T>(bool chinese)
{
    private readonly List<TableColumn> _columns = [];

    /// <summary>The names of the columns, as programs read them.</summary>
    public string[] Headings => [.. For(TableReader.Programs, []).Columns.Select(column => column.Heading)];

    /// <summary>The table for programs or for people.</summary>
    public ResultTable For(TableReader reader, IEnumerable<T> rows)
    {
        TableColumn[] columns = [.. _columns.Where(column => column.Only is null || column.Only == reader)];
        bool people = reader == TableReader.People;
        return new ResultTable(
            [
                .. columns.Select(column => new SheetColumn(
                    people ? ResultWords.Translate(column.Called, chinese) : column.Name,
                    column.Kind
                )),
            ],
            rows.Select(row =>
                (IReadOnlyList<string>)
                    [.. columns.Select(column => (people ? column.Word(row) : column.Cell(row)) ?? "")]
            )
        );
    }

    /// <summary>A column of text.</summary>
    public TableOf<T> Text(string name, Func<T, string?> text, string? called = null) =>
        Add(name, SheetColumnKind.Text, text, called: called);

    /// <summary>A column of text that programs read only.</summary>
    public TableOf<T> TextForPrograms(string name, Func<T, string?> text) =>
        Add(name, SheetColumnKind.Text, text, only: TableReader.Programs);

    /// <summary>A column of text that people read only.</summary>
    public TableOf<T> TextForPeople(string name, Func<T, string?> text) =>
        Add(name, SheetColumnKind.Text, text, only: TableReader.People);

    /// <summary>A column of yuan with two decimals.</summary>
    public TableOf<T> Money(string name, Func<T, decimal?> yuan) =>
        Add(name, SheetColumnKind.Figure, row => FigureFormat.Money(yuan(row)));

    /// <summary>A column of yuan for each month of a year, by its number from 1.</summary>
    public TableOf<T> Months(Func<T, int, decimal?> yuan)
    {
        for (int number = 1; number <= YearMonth.PerYear; number++)
        {
            int month = number;
            Money(string.Create(CultureInfo.InvariantCulture, $"month{month:D2}"), row => yuan(row, month));
        }

        return this;
    }

    /// <summary>A column of yuan with two decimals that people read only.</summary>
    public TableOf<T> MoneyForPeople(string name, Func<T, decimal?> yuan) =>
        Add(name, SheetColumnKind.Figure, row => FigureFormat.Money(yuan(row)), only: TableReader.People);

    /// <summary>A column of yuan that are written already.</summary>
    public TableOf<T> Figure(string name, Func<T, string?> figure) => Add(name, SheetColumnKind.Figure, figure);

    /// <summary>A column of whole numbers.</summary>
    public TableOf<T> Whole(string name, Func<T, int?> number) =>
        Add(name, SheetColumnKind.Figure, row => number(row)?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A column of choices by their names in the JSON contract.</summary>
    public TableOf<T> Choice<TChoice>(string name, Func<T, TChoice?> choice)
        where TChoice : struct, Enum =>
        Add(
            name,
            SheetColumnKind.Text,
            row => choice(row) is TChoice one ? ChoiceNames.Of(one) : null,
            row => choice(row) is TChoice one ? Glossary.Name(one).For(chinese) : null
        );

    /// <summary>A column of words by their names in the JSON contract.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="word">The word of a row.</param>
    /// <param name="called">The name by which people's word is found; null is the word's own.</param>
    public TableOf<T> Words(string name, Func<T, string?> word, Func<T, string?>? called = null) =>
        Add(
            name,
            SheetColumnKind.Text,
            word,
            row => (called ?? word)(row) is string one ? ResultWords.Translate(one, chinese) : null
        );

    /// <summary>A column of words by their names in the JSON contract, any number of them in a row.</summary>
    public TableOf<T> Several(string name, Func<T, IEnumerable<string>> words, char separator) =>
        Several(name, words, separator, ResultWords.Translate);

    /// <summary>A column of facts. The name of one may be that of another word too.</summary>
    public TableOf<T> Facts(string name, Func<T, IEnumerable<string>> facts, char separator = ' ') =>
        Several(name, facts, separator, ResultWords.TranslateFact);

    private TableOf<T> Several(
        string name,
        Func<T, IEnumerable<string>> names,
        char separator,
        Func<string, bool, string> translate
    ) =>
        Add(
            name,
            SheetColumnKind.Text,
            row => string.Join(separator, names(row)),
            row => string.Join(chinese ? "、" : ", ", names(row).Select(one => translate(one, chinese)))
        );

    /// <summary>A column of sentences.</summary>
    public TableOf<T> Sentences(string name, Func<T, IEnumerable<Wording>> sentences) =>
        Text(
            name,
            row => string.Join(chinese ? "；" : "; ", sentences(row).Select(said => chinese ? said.Zh : said.En))
        );

    /// <summary>The columns of the basis of an answer: the rule's id for programs, its name for people.</summary>
    public TableOf<T> Cited(Func<T, Citation?> basis) =>
        Text("document", row => basis(row)?.Document)
            .Text("article", row => basis(row)?.Article)
            .TextForPrograms("rule", row => basis(row)?.Rule)
            .TextForPeople("provision", row => basis(row)?.Provision(chinese));

    private TableOf<T> Add(
        string name,
        SheetColumnKind kind,
        Func<T, string?> cell,
        Func<T, string?>? word = null,
        TableReader? only = null,
        string? called = null
    )
    {
        _columns.Add(new TableColumn(name, called ?? name, kind, cell, word ?? cell, only));
        return this;
    }

    /// <summary>A column.</summary>
    /// <param name="Name">Its name in the JSON contract.</param>
    /// <param name="Called">The name by which people's word for it is found.</param>
    /// <param name="Kind">The kind of its values.</param>
    /// <param name="Cell">Gets the value of a row for programs.</param>
    /// <param name="Word">Gets the text of a row for people.</param>
    /// <param name="Only">The only reader of the column; null is both.</param>
    private sealed record TableColumn(
        string Name,
        string Called,
        SheetColumnKind Kind,
        Func<T, string?> Cell,
        Func<T, string?> Word,
        TableReader? Only
    );
}
