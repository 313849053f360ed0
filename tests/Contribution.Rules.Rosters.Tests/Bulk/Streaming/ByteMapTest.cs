using System.Text;
using Contribution.Rules.Rosters.Bulk.Streaming;

namespace Contribution.Rules.Rosters.Tests.Bulk.Streaming;

public sealed class ByteMapTest
{
    [Fact]
    public void Words_have_their_numbers_however_many_there_are()
    {
        ByteMap map = new();
        byte[][] words = [.. Enumerable.Range(0, 5000).Select(number => Encoding.UTF8.GetBytes($"单位{number * 7}"))];
        foreach (byte[] word in words)
        {
            map.Find(word).Should().Be(ByteMap.None);
            map.Add(word);
        }

        map.Count.Should().Be(words.Length);
        words.Select(word => map.Find(word)).Should().Equal(Enumerable.Range(0, words.Length));
        map.Find("单位"u8).Should().Be(ByteMap.None);
        map.Find([]).Should().Be(ByteMap.None);
    }
}
