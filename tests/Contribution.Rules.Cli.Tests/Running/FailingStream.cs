namespace Contribution.Rules.Cli.Tests.Running;

/// <summary>A stream that throws as soon as it is read.</summary>
internal sealed class FailingStream(Exception failure) : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw failure;
}
