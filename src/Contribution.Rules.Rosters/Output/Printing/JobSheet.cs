namespace Contribution.Rules.Rosters.Output.Printing;

/// <summary>A form of a job's result, which is a page and a table. It is made for each of them: a roster has many.</summary>
/// <param name="Name">The name of its files, without their endings.</param>
/// <param name="Form">Makes the form.</param>
internal sealed record JobSheet(string Name, Func<PrintedSheet> Form)
{
    /// <summary>The form to be printed.</summary>
    public JobPage Page => new($"{Name}.html", text => SheetHtml.Write(Form(), text));

    /// <summary>Its table for spreadsheets.</summary>
    public JobTable Table => new($"{Name}.csv", null, TableReader.People, _ => Form().Table.Texts);
}
