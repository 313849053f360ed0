using Contribution.Rules.Workbooks.Reading;

namespace Contribution.Rules.Workbooks.Templates;

/// <summary>Writes no template.</summary>
public static class RosterTemplate
{
    /// <summary>Refuses.</summary>
    /// <exception cref="WorkbookException">Always.</exception>
    public static void Write(Stream workbook) => throw WorkbookFile.Refused();
}
