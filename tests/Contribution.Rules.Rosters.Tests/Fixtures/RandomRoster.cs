using System.Globalization;
using System.Text;

namespace Contribution.Rules.Rosters.Tests.Fixtures;

/// <summary>A roster as agencies might send it: tidy or not, with every way to write a value and some that are wrong.</summary>
internal sealed class RandomRoster
{
    private static readonly string[][] PersonColumns =
    [
        ["id", "个人编号", " 人员编号 "],
        ["category", "人员类别"],
        ["employerId", "单位编号"],
        ["姓名", "name"],
        ["idNumber", "身份证号"],
        ["priorYearMonthlyWage", "月平均工资(元)"],
        ["exemptionProof", "退休证明"],
        ["wageInEmployerTotal", "工资已计入单位总额"],
        ["previousYearBase", "上年缴费基数"],
        ["determinedBase"],
        ["correction", "变更类型"],
        ["provisionalBase"],
        ["provisionalMonths", "补差月数"],
        ["declaredBase"],
        ["hardship"],
        ["lastMonthBasicWage"],
        ["approvedMonthlyWage"],
        ["pensionBase"],
        ["filedBase"],
        ["备注"],
        ["wageUndeterminable"],
        ["firstMonth", "起月"],
        ["lastMonth", "止月"],
        ["oldWage"],
    ];

    private static readonly string[][] EmployerColumns =
    [
        ["id", "单位编号", " 单位代码"],
        ["kind", "单位类型"],
        ["priorYearMonthlyTotalWages", "PriorYearMonthlyTotalWages (元)"],
        ["name", "单位名称"],
        ["previousYearBase"],
        ["pensionBase"],
        ["determinedBase"],
        ["provisionalBase"],
        ["provisionalMonths", "补差月数"],
        ["materialsComplete"],
        ["restructuring"],
        ["realNameHeadcount"],
        ["lastMonthTotalWages"],
        ["approvedMonthlyTotalWages"],
        ["备注"],
    ];

    private static readonly string[][] TermColumns =
    [
        ["industryClass", "行业类别"],
        ["floating", "浮动费率"],
    ];

    private readonly Random _random;
    private readonly bool _withTerms;
    private readonly HashSet<string> _employers = new(StringComparer.Ordinal);
    private readonly int _mess;
    private readonly string[] _lineEnds;

    /// <summary>A roster.</summary>
    /// <param name="random">Chance.</param>
    /// <param name="withTerms">Whether employers may say what their rate of work injury is.</param>
    public RandomRoster(Random random, bool withTerms = false)
    {
        (_random, _withTerms) = (random, withTerms);
        _mess = random.Next(4) switch
        {
            0 => 1000000,
            1 => 200,
            _ => 20,
        };
        _lineEnds = random.Next(5) switch
        {
            0 => ["\r\n"],
            1 => ["\r"],
            2 => ["\n", "\r\n", "\r", "\n\n", "\n\r"],
            _ => ["\n"],
        };
        Persons = PersonList();
        Employers = EmployerList();
    }

    public string Persons { get; }

    public string Employers { get; }

    private string PersonList() => List(Some(PersonColumns), fact => fact);

    private string EmployerList() =>
        List(Some([.. EmployerColumns, .. _withTerms ? TermColumns : []]), fact => fact == "id" ? "employer" : fact);

    /// <summary>An employer's id, seldom one that is listed already: nothing is settled of an employer with two rows.</summary>
    private string Employer()
    {
        string id;
        do
        {
            id = Pick("E", "E", "单", "@") + Number(8);
        } while (!_employers.Add(id) && _random.Next(20) != 0);

        return id;
    }

    /// <summary>The first two columns and some of the others, in any order.</summary>
    private string[][] Some(string[][] columns) =>
        [.. columns.Where((_, place) => place < 2 || _random.Next(2) == 0).OrderBy(_ => _random.Next())];

    private string List(string[][] columns, Func<string, string> valueOf)
    {
        StringBuilder list = new(string.Join(',', columns.Select(names => Pick(names))));
        string[] before = [];
        for (int row = _random.Next(40); row > 0; row--)
        {
            // Another spell of the person before, as often as not.
            bool again = before.Length > 0 && _random.Next(6) == 0;
            before =
            [
                .. columns.Select(
                    (names, place) =>
                        again && names[0] is not ("firstMonth" or "lastMonth")
                            ? before[place]
                            : Value(valueOf(names[0]))
                ),
            ];
            list.Append(Pick(_lineEnds));
            list.AppendJoin(',', before.Select(Untidy));
            if (_random.Next(_mess) == 0)
            {
                list.Append(Pick(_lineEnds));
                list.Append(Pick("", " ", ",,", "一,行", "\"", "a\"b,c", "\"x\"y", ",\"多\n行\",", "E1,P1,\uFFFD"));
            }
        }

        return list.Append(Pick("", _lineEnds[0])).ToString();
    }

    private string Value(string fact) =>
        fact switch
        {
            "id" => Pick("P", "p", "个", "", "0", "=", "-") + Number(30),
            "employer" => Employer(),
            "employerId" => Pick("E", "E", "单", "@", "") is { Length: > 0 } letter ? letter + Number(8) : "",
            "category" => Pick(
                "employee",
                "employee",
                "职工",
                "退休返聘",
                "flexibleWorker",
                "businessOwner",
                "insuredElsewhere"
            ),
            "kind" => Pick("enterprise", "企业", "governmentOrgan", "事业单位", "soleProprietor", "10"),
            "correction" => Pick("", "", "none", "inYear", "跨年"),
            "provisionalMonths" => Pick("", "1", "12", "07", "0007"),
            "realNameHeadcount" => Pick("", "0", "1", "2", "3", "12", "2147483647"),
            "restructuring" => Pick("", "none", "批量转移", "merger"),
            "industryClass" => Pick("", "", "1", "2", "8", "9", "一"),
            "floating" => Pick("", "", "1", "1.2", "0.5", "3"),
            "idNumber" => Pick(
                "",
                CitizenNumber(),
                CitizenNumber(),
                CitizenNumber(),
                "-",
                "2.30602E+17",
                "1;2",
                "2011-01-05"
            ),
            "firstMonth" => Pick("", "2011-01", "2011-04", "2011年9月", "x"),
            "lastMonth" => Pick("", "2011-03", "2011-08", "201112", "2010-01"),
            "姓名" or "name" or "备注" => Pick("张三", "John", "", "O\u3000K"),
            "materialsComplete" or "exemptionProof" or "wageInEmployerTotal" or "hardship" or "wageUndeterminable" =>
                Pick("", "是", "否", "1", "0", "TRUE"),
            _ => Pick("", Money(), Money(), Money()),
        };

    /// <summary>One of few identity numbers, so that some are listed twice, in each form.</summary>
    private string CitizenNumber() =>
        Pick(
            "230602196803120117",
            "23060219680312012x",
            "23060219680312012X",
            "230602680312011",
            "23060219680312" + Number(9999).PadLeft(4, '0')
        );

    private string Money() =>
        Pick(
            Number(9000),
            $"{Number(9000)}.{_random.Next(10)}",
            $"{Number(9000)}.{_random.Next(10)}{_random.Next(10)}",
            "9999999999.99",
            "0"
        );

    private string Untidy(string value) =>
        _random.Next(_mess) != 0
            ? value
            : Pick(
                $" {value}",
                $"{value}\u3000",
                $"\"{value}\"",
                $"\"{value},1\"",
                $"\"{value}\"\"\"",
                $"\"{value}\n\"",
                value + "x",
                value + ".",
                "." + value,
                value + "0000000000",
                "１２",
                "-1",
                "",
                value.ToUpperInvariant(),
                value + "\u00A0",
                "\t" + value
            );

    private string Number(int below) => _random.Next(below).ToString(CultureInfo.InvariantCulture);

    private string Pick(params string[] from) => from[_random.Next(from.Length)];
}
