using System.Net;
using System.Text.Json;
using BaseExplorer.Tests.Running;

namespace BaseExplorer.Tests.Rosters;

public sealed class RosterEndpointsTest(Explorer explorer) : IClassFixture<Explorer>
{
    private readonly HttpClient _client = explorer.CreateClient();

    [Fact]
    public async Task Roster_endpoint_counts_every_row_once()
    {
        JsonElement all = await (await _client.SendRosterAsync("/api/roster")).JsonAsync();

        Number(all, "rowsIn").Should().Be(19);
        (Number(all, "employerCount"), Number(all, "personCount"), Number(all, "rejectedCount"))
            .Should()
            .Be((3, 14, 2));
        all.GetProperty("personsByStatus").EnumerateArray().Sum(one => Number(one, "count")).Should().Be(14);
        all.GetProperty("individualBases")
            .GetDecimal()
            .Should()
            .Be(all.GetProperty("persons").EnumerateArray().Sum(one => Base(one) ?? 0m));
        all.GetProperty("ruleSet").GetString().Should().Be("230600/pension/2011");
    }

    [Fact]
    public async Task Roster_files_contain_what_is_shown()
    {
        JsonElement all = await (await _client.SendRosterAsync("/api/roster")).JsonAsync();
        string[] persons = await LinesAsync("bases.csv");
        string[] employers = await LinesAsync("employer-bases.csv");
        string[] rejects = await LinesAsync("rejects.csv");

        persons[0].Should().Be("id,employerId,base,status,rule,article,adjustment,missing");
        Bases(persons.Skip(1), at: 2).Should().Equal(Shown(all, "persons"));
        Bases(employers.Skip(1), at: 1).Should().Equal(Shown(all, "employers"));
        rejects.Should().HaveCount(1 + 2);
        rejects[1].Should().StartWith("persons.csv,7,月平均工资,\"2,980.00\",请去掉千位分隔符");
        JsonElement rejected = all.GetProperty("rejected")[0];
        (Number(rejected, "line"), rejected.GetProperty("value").GetString()).Should().Be((7, "2,980.00"));
        rejected.GetProperty("zh").GetString().Should().Contain("千位分隔符");
        rejected.GetProperty("en").GetString().Should().Contain("separators");
    }

    [Theory]
    [InlineData("persons", "persons.csv", "/persons")]
    [InlineData("others", "persons.csv", "/others")]
    public async Task Roster_endpoint_refuses_a_file_under_an_unknown_field(string field, string name, string path)
    {
        using MultipartFormDataContent form = new()
        {
            { new StringContent(Sending.Question), "question" },
            { new ByteArrayContent(Samples.Read("rosters", "persons.csv")), "persons", "persons.csv" },
            { new ByteArrayContent(Samples.Read("rosters", "persons.csv")), field, name },
        };

        JsonElement problem = await _client
            .PostAsync("/api/roster", form)
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal(path);
    }

    [Theory]
    [InlineData("/api/roster")]
    [InlineData("/api/bases")]
    [InlineData("/api/explanations")]
    [InlineData("/api/curve")]
    public async Task Roster_endpoint_refuses_content_without_a_type(string path)
    {
        using ByteArrayContent content = new(Samples.Request("daqing-2011.json"));

        await _client.PostAsync(path, content).ProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-type");
    }

    [Fact]
    public async Task Roster_file_is_sent_as_a_download()
    {
        HttpResponseMessage response = await _client.SendRosterAsync("/api/roster/bases.csv");

        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentDisposition.FileName.Should().Be("bases.csv");
        response.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
    }

    [Fact]
    public async Task Notice_endpoint_gives_a_page_of_one_employer()
    {
        HttpResponseMessage response = await _client.SendRosterAsync("/api/roster/notice", employer: "E-1");

        string page = await response.Content.ReadAsStringAsync();
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        page.Should().Contain("个人缴费工资申报/公示表").And.Contain("大庆市让胡路区恒远机械厂");
        page.Should().Contain("刘建国").And.NotContain("郑凤琴", "she works for another employer");
        page.Should().Contain("230***********0117").And.NotContain("230602196803120117", "such numbers are masked");
        page.Should().Contain("另有 1 行人员资料未读入");
    }

    [Fact]
    public async Task Notice_endpoint_without_an_employer_gives_the_persons_who_have_none()
    {
        byte[] persons = "id,category,declaredBase\nF-1,flexibleWorker,1000.00\n"u8.ToArray();
        string liaoning = """
            {"jurisdiction":"210000","contributionYear":2009,"insurance":"pension","referenceWages":{"city":2859},"persons":[]}
            """;

        HttpResponseMessage response = await _client.SendRosterAsync("/api/roster/notice", liaoning, persons: persons);

        (await response.Content.ReadAsStringAsync()).Should().Contain("无单位人员").And.Contain("F-1");
    }

    [Fact]
    public async Task Notice_endpoint_reports_an_unknown_employer()
    {
        JsonElement problem = await _client
            .SendRosterAsync("/api/roster/notice", employer: "E-11")
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal("/employer");
        JsonElement fault = problem.GetProperty("faults")[0];
        fault.GetProperty("nearest").GetString().Should().Be("E-1");
        fault.GetProperty("allowed").GetString().Should().StartWith("E-1, ");
    }

    [Fact]
    public async Task Roster_endpoint_rejects_only_the_uncovered_person()
    {
        byte[] persons =
            "id,employerId,category,priorYearMonthlyWage\nP-1,E-1,employee,3000\nP-2,E-1,flexibleWorker,3000\n"u8.ToArray();

        JsonElement all = await (await _client.SendRosterAsync("/api/roster", persons: persons)).JsonAsync();

        (Number(all, "personCount"), Number(all, "rejectedCount")).Should().Be((1, 1));
        all.GetProperty("rejected")[0].GetProperty("column").GetString().Should().Be("category");
    }

    [Theory]
    [InlineData("/api/roster")]
    [InlineData("/api/roster/notice")]
    [InlineData("/api/roster/bases.csv")]
    public async Task Roster_endpoint_refuses_a_list_without_its_columns(string path)
    {
        JsonElement problem = await _client
            .SendRosterAsync(path, persons: "colour,size\nred,3\n"u8.ToArray())
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Contain("persons.csv");
    }

    [Fact]
    public async Task Roster_endpoint_refuses_persons_in_the_question()
    {
        JsonElement problem = await _client
            .SendRosterAsync(
                "/api/roster",
                """
                {"jurisdiction":"230600","contributionYear":2011,"insurance":"pension","useReferenceTable":true,
                 "persons":[{"id":"P","category":"employee"}]}
                """
            )
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal("/persons");
        problem.GetProperty("faults")[0].GetProperty("en").GetString().Should().Be("out of range: 1; allowed: []");
    }

    [Fact]
    public async Task Roster_endpoint_refuses_a_request_without_a_list()
    {
        JsonElement problem = await _client
            .SendRosterAsync("/api/roster", persons: [], employers: [])
            .ProblemAsync(HttpStatusCode.UnprocessableEntity, "invalid-request");

        problem.Paths().Should().Equal("/persons");
        problem.GetProperty("faults")[0].GetProperty("en").GetString().Should().Be("missing; expected Excel, CSV");
    }

    [Fact]
    public async Task Roster_endpoint_answers_404_for_an_uncovered_place() =>
        await _client
            .SendRosterAsync("/api/roster", Sending.Question.Replace("2011", "2010", StringComparison.Ordinal))
            .ProblemAsync(HttpStatusCode.NotFound, "not-covered");

    [Fact]
    public async Task Roster_endpoint_answers_400_to_a_truncated_form()
    {
        StringContent cut = new("--x\r\nContent-Disposition: form-data; name=\"question\"\r\n\r\n{");
        cut.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        await _client.PostAsync("/api/roster", cut).ProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    private async Task<string[]> LinesAsync(string file) =>
        (await (await _client.SendRosterAsync($"/api/roster/{file}")).Content.ReadAsStringAsync())
            .TrimEnd('\n')
            .Split('\n');

    private static IEnumerable<string> Bases(IEnumerable<string> lines, int at) =>
        lines.Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[at]} {cells[at + 1]}");

    private static IEnumerable<string> Shown(JsonElement all, string list) =>
        all.GetProperty(list)
            .EnumerateArray()
            .Select(one => one.GetProperty("answer"))
            .Select(answer =>
                $"{answer.GetProperty("id").GetString()} {(answer.GetProperty("base").ValueKind == JsonValueKind.Null ? "" : answer.GetProperty("base").GetRawText())} {answer.GetProperty("status").GetString()}"
            );

    private static decimal? Base(JsonElement line) =>
        line.GetProperty("answer").GetProperty("base") is { ValueKind: JsonValueKind.Number } yuan
            ? yuan.GetDecimal()
            : null;

    private static int Number(JsonElement of, string name) => of.GetProperty(name).GetInt32();
}
