using System.Text.RegularExpressions;
using Contribution.Rules.Numbers;
using Contribution.Rules.Rosters.Commands.Check.Rows;
using Contribution.Rules.Rosters.Input.Reading.Ids;

namespace Contribution.Rules.Rosters.Commands.Check.Checks;

/// <summary>Checks identity numbers by their check digit, by dates and by the columns beside them.</summary>
internal static partial class IdentityCheck
{
    private const string Column = "idNumber";
    private const int FirstYear = 1900;

    public static IEnumerable<Anomaly> Find(QualityRow row, DateOnly? asOf)
    {
        if (row.Id(Column) is not string text || Placeholder.Is(text))
        {
            return [];
        }

        IdentityNumber? number = IdentityNumber.Parse(text);
        return number is not null ? Find(row, number, asOf)
            : Scientific().IsMatch(text)
                ?
                [
                    Hit(
                        row,
                        "id-scientific",
                        "表格软件改成了科学计数法，原号码已丢失",
                        "a spreadsheet turned it into 1.23E+17; the number is lost"
                    ),
                ]
            :
            [
                Hit(
                    row,
                    "id-shape",
                    "应为 18 位（末位可为 X）或旧的 15 位",
                    "18 digits, the last perhaps X, or the old 15 are expected"
                ),
            ];
    }

    private static IEnumerable<Anomaly> Find(QualityRow row, IdentityNumber number, DateOnly? asOf)
    {
        if (number.IsOld)
        {
            yield return Hit(
                row,
                "id-old",
                $"旧的 15 位号码，现为 {number.Today}",
                $"an old number of 15 digits; today it is {number.Today}"
            );
        }
        else if (number.IsCut)
        {
            yield return Hit(
                row,
                "id-cut",
                "末三位为 000 且校验位不符：可能被表格软件截断",
                "ends in 000 with a wrong check digit: a spreadsheet keeps 15 digits only"
            );
        }
        else if (number.CheckDigit != number.DueCheckDigit)
        {
            yield return Hit(
                row,
                "id-check-digit",
                $"校验位应为 {number.DueCheckDigit}",
                $"the check digit should be {number.DueCheckDigit}"
            );
        }

        if (!number.HasProvince)
        {
            yield return Hit(
                row,
                "id-region",
                $"没有以 {number.Body[..2]} 开头的省级代码",
                $"no province has the code {number.Body[..2]}"
            );
        }

        bool possible = number.Birth is DateOnly birth && birth.Year >= FirstYear && !(birth > asOf);
        if (!possible)
        {
            string digits = number.Body[6..14];
            yield return Hit(
                row,
                "id-birth-date",
                $"出生日期 {digits} 不存在或超出合理范围",
                $"{digits} cannot be a birth date"
            );
        }
        else if (Differs(row.Text("birthDate"), number.Birth!.Value))
        {
            yield return row.Hit(
                "birthDate",
                "birth-date-differs",
                new Wording(
                    $"与公民身份号码的 {FigureFormat.Day(number.Birth)} 不符",
                    $"the identity number says {FigureFormat.Day(number.Birth)}"
                )
            );
        }

        if (row.Choice("gender") is string gender && gender == "male" != number.IsMale)
        {
            yield return row.Hit(
                "gender",
                "gender-differs",
                new Wording("与公民身份号码第 17 位不符", "the identity number's 17th digit says otherwise")
            );
        }
    }

    private static bool Differs(string? text, DateOnly birth) =>
        text is not null
        && DateText.Read(text) is DateOnly day
        && (DateText.NamesDay(text) ? day != birth : (day.Year, day.Month) != (birth.Year, birth.Month));

    private static Anomaly Hit(QualityRow row, string code, string zh, string en) =>
        row.Hit(Column, code, new Wording(zh, en));

    [GeneratedRegex(@"^\d(\.\d+)?[eE]\+?\d+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Scientific();
}
