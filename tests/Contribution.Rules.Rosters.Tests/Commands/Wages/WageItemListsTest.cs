using System.Text;
using Contribution.Rules.Rosters.Commands.Wages;

namespace Contribution.Rules.Rosters.Tests.Commands.Wages;

public sealed class WageItemListsTest
{
    private const string Sixty = "劳社险中心函〔2006〕60号";

    /// <summary>The clauses as they were collected from the documents: id, wording, treatment, document.</summary>
    public static TheoryData<string, string, string> Clauses
    {
        get
        {
            TheoryData<string, string, string> clauses = [];
            foreach (string[] cells in File.ReadLines(Collected).Skip(1).Select(line => line.Split(',')))
            {
                clauses.Add(cells[0], cells[2], cells[3]);
            }

            return clauses;
        }
    }

    /// <summary>The names that public payroll programs use: what they are treated as, and where each was seen.</summary>
    public static TheoryData<string, string> SeenNames
    {
        get
        {
            TheoryData<string, string> names = [];
            foreach (string[] cells in File.ReadLines(Seen).Skip(1).Select(line => line.Split(',')))
            {
                cells[2].Should().Contain("/", "each name tells where it was seen");
                names.Add(cells[0], cells[1]);
            }

            return names;
        }
    }

    private static string Seen => Path.Combine(AppContext.BaseDirectory, "Commands", "Wages", "wage-item-names.csv");

    private static string Collected => Path.Combine(AppContext.BaseDirectory, "Commands", "Wages", "wage-items.csv");

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Embedded_lists_have_every_clause_with_its_treatment_and_names(
        string id,
        string treatment,
        string document
    )
    {
        WageItemList list = WageItemLists.Embedded.Find(document)!;
        WageClause clause = list.Document.Clauses.Single(clause => clause.Id == id);

        clause.Treatment.ToString().Should().BeEquivalentTo(treatment);
        clause.Items.Should().NotBeEmpty();
        clause.Items.Select(item => list.Treat(item).Clause).Should().AllBeEquivalentTo(clause);
    }

    [Theory]
    [MemberData(nameof(SeenNames))]
    public void Treat_recognizes_names_that_payrolls_use(string name, string treatedAs)
    {
        ItemTreatment treated = WageItemLists.Embedded.Find("2006-60")!.Treat(name);

        string what = treated.NoPay?.Id ?? (treated.IsUnlisted ? "unlisted" : treated.Treatment.ToString());
        what.Should().BeEquivalentTo(treatedAs);
    }

    [Theory]
    [InlineData("应发项目／基本工资", "included")]
    [InlineData("工资／岗位", "included")]
    [InlineData("代扣款项／养老", "deduction")]
    [InlineData("代扣款项／其他", "deduction")]
    [InlineData("单位缴纳／其他", "employerShare")]
    [InlineData("单位／养老保险", "employerShare")]
    [InlineData("应发工资／合计", "sum")]
    [InlineData("津贴／其他", "unlisted")]
    public void Treat_reads_a_header_in_two_rows(string header, string treatedAs) =>
        Treat_recognizes_names_that_payrolls_use(header, treatedAs);

    [Theory]
    [InlineData("计薪天数", "notMoney")]
    [InlineData("带薪年休假天数", "notMoney")]
    [InlineData("应发月数", "notMoney")]
    [InlineData("计薪工时", "notMoney")]
    [InlineData("奖金系数", "notMoney")]
    [InlineData("公积金缴存基数", "notMoney")]
    [InlineData("出勤（小时）", "notMoney")]
    [InlineData("出勤（h）", "notMoney")]
    [InlineData("司龄（月）", "notMoney")]
    [InlineData("司龄月数", "notMoney")]
    [InlineData("出勤／小时", "notMoney")]
    [InlineData("天数工资", "unlisted")]
    [InlineData("加班费（小时）", "unlisted")]
    public void Treat_recognizes_counts_by_the_end_of_a_name(string name, string treatedAs) =>
        Treat_recognizes_names_that_payrolls_use(name, treatedAs);

    [Theory]
    [InlineData("司龄", 66, true)]
    [InlineData("司龄", 65, false)]
    [InlineData("司龄（月）", 120, false)]
    [InlineData("出勤／小时", 176, false)]
    public void Treat_takes_a_large_number_for_the_pay_that_is_called_so(string name, int amount, bool isUnlisted) =>
        WageItemLists.Embedded.Find(Sixty)!.Treat(name, most => amount > most).IsUnlisted.Should().Be(isUnlisted);

    [Theory]
    [InlineData("社保补贴")]
    [InlineData("返还扣款")]
    [InlineData("应发奖金")]
    [InlineData("出勤奖金")]
    public void Treat_does_not_recognize_pay_by_a_part_of_a_name(string name) =>
        Treat_recognizes_names_that_payrolls_use(name, "unlisted");

    [Fact]
    public void Embedded_lists_have_no_clause_beyond_those_collected() =>
        WageItemLists
            .Embedded.All.Where(list => !list.Document.Id.StartsWith("2015", StringComparison.Ordinal))
            .Sum(list => list.Document.Clauses.Length)
            .Should()
            .Be(File.ReadLines(Collected).Count() - 1);

    [Theory]
    [InlineData("劳社险中心函〔2006〕60号", "2006-60")]
    [InlineData("劳社险中心函[2006]60号", "2006-60")]
    [InlineData("劳社险中心函 (2006) 60号", "2006-60")]
    [InlineData("2006-60", "2006-60")]
    [InlineData("国家统计局令第1号", "1990-1")]
    [InlineData("人社部发〔2015〕28号（机关）", "2015-28-organ")]
    public void Find_finds_a_document_by_its_number_or_id(string name, string id) =>
        WageItemLists.Embedded.Find(name)!.Document.Id.Should().Be(id);

    [Fact]
    public void Find_does_not_find_an_unknown_document() => WageItemLists.Embedded.Find("x").Should().BeNull();

    [Theory]
    [InlineData("基本工资", nameof(WageTreatment.Included), "三.1")]
    [InlineData(" 基 本 工资 ", nameof(WageTreatment.Included), "三.1")]
    [InlineData("岗位\uFF08职务\uFF09工资", nameof(WageTreatment.Included), "三.1")]
    [InlineData("年终奖", nameof(WageTreatment.Included), "三.3")]
    [InlineData("加班工资", nameof(WageTreatment.Included), "三.6")]
    [InlineData("误餐补助", nameof(WageTreatment.Excluded), "四.6")]
    [InlineData("防暑降温费", nameof(WageTreatment.Excluded), "四.2")]
    [InlineData("住房公积金〔单位缴纳〕", nameof(WageTreatment.Excluded), "四.15")]
    [InlineData("应发合计", nameof(WageTreatment.NotPay), null)]
    [InlineData("代扣个税", nameof(WageTreatment.NotPay), null)]
    public void Treat_applies_the_clause_of_an_item_of_the_circular(string item, string treatment, string? article)
    {
        ItemTreatment treated = WageItemLists.Embedded.Find(Sixty)!.Treat(item);

        treated.Treatment.ToString().Should().Be(treatment);
        treated.Article.Should().Be(article);
        treated.IsUnlisted.Should().BeFalse();
    }

    [Theory]
    [InlineData("2006-60", nameof(WageTreatment.Included), "一")]
    [InlineData("1990-1", nameof(WageTreatment.Included), "第三条")]
    [InlineData("2015-28-organ", nameof(WageTreatment.Excluded), "个人缴费工资基数")]
    [InlineData("2015-28-institution", nameof(WageTreatment.Excluded), "个人缴费工资基数")]
    public void Treat_applies_the_documents_rule_for_others_to_an_unlisted_item(
        string id,
        string treatment,
        string article
    )
    {
        ItemTreatment treated = WageItemLists.Embedded.Find(id)!.Treat("通勤车补");

        treated.Treatment.ToString().Should().Be(treatment);
        treated.Article.Should().Be(article);
        treated.IsUnlisted.Should().BeTrue();
    }

    [Fact]
    public void Treat_leaves_a_misspelt_item_unlisted_and_hints_at_the_nearest_name()
    {
        ItemTreatment treated = WageItemLists.Embedded.Find(Sixty)!.Treat("误餐补肋");

        treated.Treatment.Should().Be(WageTreatment.Included);
        treated.IsUnlisted.Should().BeTrue();
        treated.Nearest.Should().Be("误餐补助");
    }

    [Fact]
    public void Treat_counts_items_of_organs_and_institutions_differently()
    {
        Treatment("2015-28-organ", "年终一次性奖金").Should().Be(WageTreatment.Included);
        Treatment("2015-28-institution", "年终一次性奖金").Should().Be(WageTreatment.Excluded);
        Treatment("2015-28-institution", "绩效工资").Should().Be(WageTreatment.Included);
        Treatment("2015-28-organ", "绩效工资").Should().Be(WageTreatment.Excluded);
        Treatment("2015-28-organ", "加班工资").Should().Be(WageTreatment.Excluded);
    }

    [Fact]
    public void Each_document_gives_the_reason_for_its_divisor() =>
        WageItemLists
            .Embedded.All.Select(list => (list.Document.Id, list.Document.Months.Divisor))
            .Should()
            .Equal(
                ("2006-60", MonthDivisor.Actual),
                ("1990-1", MonthDivisor.Twelve),
                ("2015-28-organ", MonthDivisor.Actual),
                ("2015-28-institution", MonthDivisor.Actual)
            );

    [Theory]
    [InlineData("""{"format":2,"documents":[]}""", "/format")]
    [InlineData("""{"format":1}""", "documents")]
    [InlineData("""{"format":1,"documents":[],"x":1}""", "x")]
    [InlineData("{", "JSON")]
    public void Read_refuses_a_file_of_another_shape(string json, string because)
    {
        Fault fault = Faults(json).Should().ContainSingle().Subject;

        $"{fault.Path}: {fault.En}".Should().Contain(because);
    }

    [Fact]
    public void Read_refuses_one_name_in_two_clauses() =>
        Faults(Own("\"奖金\"", "\"奖 金\""))
            .Should()
            .ContainSingle()
            .Which.Should()
            .BeEquivalentTo(
                new
                {
                    Path = "/documents/0/clauses",
                    Zh = "own：项目“奖金”列明两次",
                    En = "own: item \"奖金\" is listed twice",
                }
            );

    [Fact]
    public void Read_accepts_an_agencys_own_list() =>
        Read(Own("\"奖金\"", "\"饭贴\"")).Find("own")!.Treat("饭贴").Treatment.Should().Be(WageTreatment.Excluded);

    private static WageTreatment Treatment(string id, string item) =>
        WageItemLists.Embedded.Find(id)!.Treat(item).Treatment;

    private static string Own(string included, string excluded) =>
        $$"""
            {
              "format": 1,
              "documents": [{
                "id": "own", "name": "own", "document": "an example's document", "trust": "C",
                "unlisted": { "treatment": "included", "article": "1" },
                "months": { "divisor": "twelve", "reading": "-" },
                "clauses": [
                  { "id": "a", "treatment": "included", "article": "2", "text": "-", "items": [{{included}}] },
                  { "id": "b", "treatment": "excluded", "article": "3", "text": "-", "items": [{{excluded}}] }
                ]
              }]
            }
            """;

    private static WageItemLists Read(string json) => WageItemLists.Read(Encoding.UTF8.GetBytes(json), [])!;

    private static List<Fault> Faults(string json)
    {
        List<Fault> faults = [];
        WageItemLists.Read(Encoding.UTF8.GetBytes(json), faults).Should().BeNull();
        return faults;
    }
}
