using System.Diagnostics;
using System.Text;
using Contribution.Rules.Json;

namespace Contribution.Rules.Tests.Requests;

/// <summary>Bytes that are no request at all.</summary>
public sealed class BrokenJsonTest
{
    [Fact]
    public void Read_reports_every_truncation_of_a_request_as_malformed()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Asked.Daqing("\"name\":\"王芳\""));
        for (int length = 0; length < whole.Length; length++)
        {
            Asked.Faults(whole[..length]).Should().ContainSingle().Which.Code.Should().Be(FaultCode.MalformedJson);
        }
    }

    [Fact]
    public void Read_reports_where_a_request_is_malformed()
    {
        Fault fault = Asked.Faults("{\n  \"jurisdiction\": 230600,\n  oops\n}").Should().ContainSingle().Subject;

        fault.Path.Should().BeEmpty();
        fault.Found.Should().Be("line 3, byte 3: o");
        fault.Allowed.Should().Be("\"…\":");
        fault.Zh.Should().Be("不是合法的 JSON：第 3 行第 3 字节：“o”；应为属性名和冒号");
        fault.En.Should().Be("not valid JSON: line 3, byte 3: o; expected \"…\":");
    }

    [Theory]
    [InlineData("{},", "line 1, byte 3: ,", "end of text")]
    [InlineData("{}\n , ", "line 2, byte 2: ,", "end of text")]
    [InlineData("{},{}", "line 1, byte 3: ,", "end of text")]
    [InlineData("[1,", "line 1, byte 3: end of text", "\"…\" | 0 | true | false | null | { | [")]
    public void Read_refuses_a_comma_where_nothing_may_follow(string json, string found, string allowed)
    {
        Fault fault = Asked.Faults(json).Should().ContainSingle().Subject;

        (fault.Code, fault.Found, fault.Allowed).Should().Be((FaultCode.MalformedJson, found, allowed));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_reports_UTF_16_without_a_byte_order_mark_as_not_UTF_8(string encoding)
    {
        byte[] text = Encoding.GetEncoding(encoding).GetBytes(Asked.Daqing("\"name\":\"王芳\""));

        Asked.Faults(text).Should().ContainSingle().Which.Found.Should().Be("not UTF-8");
    }

    [Theory]
    [InlineData("// comment\n{}")]
    [InlineData("{\"jurisdiction\":\"230600\",}")]
    [InlineData("{} {}")]
    [InlineData("{\"contributionYear\":02011}")]
    [InlineData("{\"contributionYear\":NaN}")]
    [InlineData("{'jurisdiction':'230600'}")]
    public void Read_refuses_JSON_outside_the_standard(string json) =>
        Asked.Faults(json).Should().ContainSingle().Which.Code.Should().Be(FaultCode.MalformedJson);

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Read_reports_deep_nesting_as_a_fault(int depth)
    {
        string json = Asked.Daqing("", "", "\"requestId\":" + new string('[', depth) + new string(']', depth));

        Asked
            .Faults(json)
            .Should()
            .ContainSingle()
            .Which.Code.Should()
            .BeOneOf(FaultCode.MalformedJson, FaultCode.WrongType);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Read_reports_bytes_that_are_not_UTF_8(byte[] invalid)
    {
        byte[] whole = Encoding.UTF8.GetBytes(Asked.Daqing("\"name\":\"?\""));
        int at = Array.IndexOf(whole, (byte)'?');

        Fault fault = Asked.Faults([.. whole[..at], .. invalid, .. whole[(at + 1)..]]).Should().ContainSingle().Subject;

        fault.Code.Should().Be(FaultCode.MalformedJson);
        fault.Found.Should().Be("not UTF-8");
    }

    [Theory]
    [InlineData("\"name\":\"\\ud800\"")]
    [InlineData("\"name\":\"\\udc00x\"")]
    [InlineData("\"\\ud800\":1")]
    public void Read_refuses_a_lone_surrogate(string person)
    {
        Fault fault = Asked.Faults(Asked.Daqing(person)).Should().ContainSingle().Subject;

        fault.Code.Should().Be(FaultCode.MalformedJson);
        fault.Found.Should().Be("an unpaired surrogate");
    }

    [Fact]
    public void Read_accepts_a_pair_of_surrogates() =>
        Asked.Text(Asked.Daqing("\"name\":\"\\ud842\\udfb7\"")).Should().Contain("\"persons\"");

    [Fact]
    public void Read_skips_a_byte_order_mark()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Asked.Daqing("\"determinedBase\":2.00"))];

        Asked
            .Of(marked)
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Which.Result.Persons[0]
            .Base.Should()
            .Be(2.00m);
        Asked
            .Faults([0xEF, 0xBB, 0xBF, .. marked])
            .Should()
            .ContainSingle()
            .Which.Code.Should()
            .Be(FaultCode.MalformedJson);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Error_of_an_invalid_request_carries_its_id(bool marked)
    {
        byte[] mark = marked ? [0xEF, 0xBB, 0xBF] : [];
        byte[] bytes = [.. mark, .. Encoding.UTF8.GetBytes("{\"requestId\":\"批-7\",\"persons\":7}")];

        byte[] error = BasesJson.Write(Asked.Of(bytes));

        Encoding
            .UTF8.GetString(error)
            .Should()
            .StartWith("{\"requestId\":\"批-7\",\"error\":{\"kind\":\"invalidRequest\",\"faults\":[");
    }

    [Theory]
    [InlineData("{\"requestId\":7}")]
    [InlineData("{\"requestId\":\"\\ud800\"}")]
    [InlineData("{\"requestId\":\"r\"")]
    [InlineData("[]")]
    public void Error_has_no_request_id_when_none_can_be_read(string json) =>
        Asked.Text(json).Should().StartWith("{\"error\":");

    [Theory]
    [InlineData("x")]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("\"a")]
    [InlineData("1")]
    [InlineData("\0")]
    public void Read_refuses_ten_megabytes_of_garbage_at_once(string garbage)
    {
        string json = string.Concat(Enumerable.Repeat(garbage, 10_000_000 / garbage.Length));
        long start = Stopwatch.GetTimestamp();

        Asked.Text(json).Length.Should().BeLessThan(10_000);

        Stopwatch.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Error_shortens_a_long_name_everywhere_except_in_the_path()
    {
        string name = new('n', 1_000_000);

        Fault fault = Asked.Faults(Asked.Daqing("", "", $"\"{name}\":1")).Should().ContainSingle().Subject;

        fault.Path.Should().Be("/" + name);
        (fault.Found + fault.Allowed + fault.Zh + fault.En).Length.Should().BeLessThan(5_000);
    }

    [Theory]
    [InlineData("correction")]
    [InlineData("hardship")]
    [InlineData("priorYearMonthlyWage")]
    public void Error_shortens_a_long_value(string fact)
    {
        string value = new('n', 1_000_000);

        Asked.Text(Asked.Daqing($"\"{fact}\":\"{value}\"")).Length.Should().BeLessThan(10_000);
    }
}
