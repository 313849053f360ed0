using System.Globalization;
using Contribution.Rules.Rosters.Excel.Reading;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>The checks of Excel when people fill in a form: money is not negative, words are those on the list.</summary>
internal static class FormChecks
{
    /// <summary>The checks of all columns.</summary>
    public static DataValidations Create(IReadOnlyList<SheetColumn> columns)
    {
        DataValidation[] checks = [.. columns.Select(Create).OfType<DataValidation>()];
        return new DataValidations(checks) { Count = (uint)checks.Length };
    }

    private static DataValidation? Create(SheetColumn column, int place)
    {
        bool isMoney = column.Kind == SheetColumnKind.Figure;
        if (!isMoney && column.Choices.IsEmpty)
        {
            return null;
        }

        string cells = string.Create(
            CultureInfo.InvariantCulture,
            $"{new CellAddress(2, place)}:{new CellAddress(PackageLimits.Rows, place)}"
        );
        return new DataValidation(new Formula1(isMoney ? "0" : $"\"{string.Join(',', column.Choices)}\""))
        {
            Type = isMoney ? DataValidationValues.Decimal : DataValidationValues.List,
            Operator = isMoney ? DataValidationOperatorValues.GreaterThanOrEqual : null,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new([cells]),
        };
    }
}
