using System.Globalization;
using System.Security;

namespace Contribution.Rules.Rosters.Excel.Tests.Books;

/// <summary>Rows and cells in the XML of a sheet.</summary>
internal static class BookRows
{
    /// <summary>A row of texts from column A; an empty text is no cell.</summary>
    public static string Texts(int row, params string[] texts) =>
        Row(
            row,
            [.. texts.Select((text, column) => text.Length == 0 ? "" : Text($"{(char)('A' + column)}{row}", text))]
        );

    public static string Row(int row, params string[] cells) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">{string.Concat(cells)}</row>");

    public static string Text(string address, string text) =>
        $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public static string Number(string address, string value, int style = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"{style}\"><v>{value}</v></c>");

    public static string Of(string address, string type, string value) =>
        $"<c r=\"{address}\" t=\"{type}\"><v>{value}</v></c>";
}
